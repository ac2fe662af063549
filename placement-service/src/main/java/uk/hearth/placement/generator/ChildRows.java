package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One child's rows of a return, as text, the cells in the order of their table's columns. */
final class ChildRows {

    private final Map<ReturnTable, List<String[]>> rows = new EnumMap<>(ReturnTable.class);
    private Supplier<ChildRows> before = ChildRows::new;

    /** A date as the return writes it; blank for none. */
    static String text(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        int year = day.getYear();
        return new String(new char[] {
            digit(day.getDayOfMonth() / 10),
            digit(day.getDayOfMonth()),
            '/',
            digit(day.getMonthValue() / 10),
            digit(day.getMonthValue()),
            '/',
            digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year)
        });
    }

    void add(ReturnTable table, String... cells) {
        if (cells.length != table.columns().size()) {
            throw new IllegalArgumentException(table + " has not " + cells.length + " columns");
        }
        rows.computeIfAbsent(table, none -> new ArrayList<>()).add(cells);
    }

    List<String[]> of(ReturnTable table) {
        return rows.getOrDefault(table, List.of());
    }

    /** For errors that take rows away or add some. */
    List<String[]> changeable(ReturnTable table) {
        return rows.computeIfAbsent(table, none -> new ArrayList<>());
    }

    /** Those of the same child in the return of the year before. */
    ChildRows before() {
        return before.get();
    }

    void isAfter(Supplier<ChildRows> rowsOfTheYearBefore) {
        before = rowsOfTheYearBefore;
    }

    boolean has(ReturnTable table) {
        return !of(table).isEmpty();
    }

    boolean isEmpty() {
        return rows.values().stream().allMatch(List::isEmpty);
    }

    private static char digit(int number) {
        return (char) ('0' + number % 10);
    }
}
