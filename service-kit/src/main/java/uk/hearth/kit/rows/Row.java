package uk.hearth.kit.rows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a file, its cells still text. */
public final class Row {

    private final long number;
    private final Map<String, Integer> places;
    private final @Nullable String[] cells;
    private final @Nullable String periodColumn;

    private @Nullable ImportMapping mapping;

    private Row(long number, Map<String, Integer> places, @Nullable String[] cells, @Nullable String periodColumn) {
        this.number = number;
        this.places = places;
        this.cells = cells;
        this.periodColumn = periodColumn;
    }

    /**
     * A row that stands on a line, or in a list, of its own.
     *
     * @param places where each column's cell is, the same for all rows of a file
     */
    static Row of(long number, Map<String, Integer> places, @Nullable String[] cells) {
        return new Row(number, places, cells, null);
    }

    /** One of the rows that a line of the wide form holds: that of the period which heads its column. */
    static Row under(String periodColumn, long number, Map<String, Integer> places, @Nullable String[] cells) {
        return new Row(number, places, cells, periodColumn);
    }

    /** This row, its cells read by a mapping if there is one. */
    Row readBy(@Nullable ImportMapping by) {
        mapping = by;
        return this;
    }

    /** The same row, told to stand on another line: that of the file from which this one was made. */
    public Row atLine(long line) {
        return new Row(line, places, cells, periodColumn).readBy(mapping);
    }

    /** Its line in a CSV or NDJSON file, the first being 1; its position in a JSON list, the first being 1. */
    public long number() {
        return number;
    }

    /** Whether its period was read from the head of a column. */
    public boolean isWide() {
        return periodColumn != null;
    }

    /** Where in the file a person finds a column's cell: in the wide form, the value stands under its period. */
    @Nullable
    String placeOf(@Nullable String column) {
        var underPeriod = WideCsv.PERIOD.equals(column) || WideCsv.VALUE.equals(column);
        return periodColumn != null && underPeriod ? periodColumn : column;
    }

    /** Whether the row says anything of this column, be it that there is nothing: a CSV cell, a JSON field. */
    public boolean has(String column) {
        var place = places.get(column);
        return place != null && cells[place] != null;
    }

    /** The text of a cell without surrounding space; empty where it is blank or its column is not in the file. */
    public Optional<String> cell(String column) {
        var place = places.get(column);
        var text = place == null ? null : cells[place];
        var read = mapping == null ? text : mapping.cell(column, text);
        return Optional.ofNullable(read).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
