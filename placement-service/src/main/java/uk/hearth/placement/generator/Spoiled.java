package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** The child has one: of any table's row. */
    Spoiled lastEpisode() {
        return lastOf(ReturnTable.EPISODES);
    }

    /** The child's rows of a table. */
    Stream<Spoiled> all(ReturnTable of) {
        return rows(child, of);
    }

    /** The child's rows of a table in the return of the year before. */
    Stream<Spoiled> before(ReturnTable of) {
        return rows(child.before(), of);
    }

    /** Whether the episode was open when the year before ended. */
    boolean isCarriedOver() {
        return isFirst() && day("DECOM").isBefore(period.firstDay());
    }

    boolean isFirstEpisodeCarriedOver() {
        return all(ReturnTable.EPISODES).limit(1).anyMatch(Spoiled::isCarriedOver);
    }

    /** Whether an episode lasts at least so many days, to the end of the year if it is open. */
    boolean lasts(int days) {
        var end = isOpen() ? period.yearEnd() : day("DEC");
        return !end.isBefore(day("DECOM").plusDays(days));
    }

    boolean isWithAdopters() {
        return is("PLACE", "A3", "A4", "A5", "A6");
    }

    void remove() {
        child.of(table).remove(index);
    }

    void remove(ReturnTable rows) {
        child.changeable(rows).clear();
    }

    /** The same row once more, after the child's others. */
    Spoiled repeat() {
        child.changeable(table).add(child.of(table).get(index).clone());
        return lastOf(table);
    }

    /** A row of another table that says nothing but whose it is. */
    Spoiled add(ReturnTable to) {
        var cells = new String[to.columns().size()];
        Arrays.fill(cells, "");
        child.changeable(to).add(cells);
        var added = lastOf(to);
        var mine = List.of("CHILD", "DOB", "SEX");
        mine.stream().filter(to.columns()::contains).forEach(column -> added.set(column, header().get(column)));
        return added;
    }

    private Spoiled lastOf(ReturnTable of) {
        return new Spoiled(child, of, child.of(of).size() - 1, period);
    }

    private Stream<Spoiled> rows(ChildRows of, ReturnTable which) {
        return IntStream.range(0, of.of(which).size()).mapToObj(i -> new Spoiled(of, which, i, period));
    }
}
