package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row that an error may be put into, with its child's others. */
record Spoiled(ChildRows child, ReturnTable table, int index, ReturnPeriod period) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String get(String column) {
        return child.of(table).get(index)[table.position(column)];
    }

    boolean is(String column, String... codes) {
        return Set.of(codes).contains(get(column));
    }

    boolean isGiven(String column) {
        return !get(column).isEmpty();
    }

    void set(String column, String value) {
        child.of(table).get(index)[table.position(column)] = value;
    }

    void set(String column, LocalDate value) {
        set(column, ChildRows.text(value));
    }

    LocalDate day(String column) {
        return LocalDate.parse(get(column), DAY);
    }

    @Nullable
    Spoiled previous() {
        return index == 0 ? null : new Spoiled(child, table, index - 1, period);
    }

    @Nullable
    Spoiled next() {
        return isLast() ? null : new Spoiled(child, table, index + 1, period);
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean isLast() {
        return index == child.of(table).size() - 1;
    }

    boolean isOpen() {
        return !isGiven("DEC");
    }

    boolean isTemporary() {
        return get("PLACE").startsWith("T");
    }

    boolean isFostering() {
        return get("PLACE").startsWith("U");
    }

    /** As the header has it. */
    LocalDate born() {
        return header().day("DOB");
    }

    Spoiled header() {
        return new Spoiled(child, ReturnTable.HEADER, 0, period);
    }

    boolean isYoungerThan(int age, String column) {
        return isGiven(column) && day(column).isBefore(born().plusYears(age));
    }
}
