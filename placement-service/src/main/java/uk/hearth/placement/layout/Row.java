package uk.hearth.placement.layout;

import org.jspecify.annotations.Nullable;

/** A row of a table, as a rule reads it. There is one for each row, made once and shared. */
public final class Row {

    final CaseTable table;
    final int index;
    private final CaseData data;
    private final @Nullable Child child;

    /** An episode's neighbours in episode order; set when the episodes are put in order. */
    @Nullable
    Row previous;

    @Nullable
    Row next;

    Row(CaseTable table, int index, CaseData data, @Nullable Child child) {
        this.table = table;
        this.index = index;
        this.data = data;
        this.child = child;
    }

    public TableName tableName() {
        return table.name;
    }

    /** Its place in the file, from 0. */
    public int index() {
        return index;
    }

    /** The row that a spreadsheet shows it on. */
    public int line() {
        return table.line(index);
    }

    public CollectionYear year() {
        return data.year();
    }

    public CaseData data() {
        return data;
    }

    /** The child that it is about; none when CHILD is blank. */
    public @Nullable Child child() {
        return child;
    }

    /** A date of it, to be compared by {@link Day}; of another column the number of its word, by which values are equal. */
    public int at(Column column) {
        return table.at(index, column);
    }

    public String text(Column column) {
        int cell = at(column);
        if (column.isNumber()) {
            return cell == Day.BLANK ? "" : String.valueOf(cell / 10.0);
        }
        if (!column.isDate()) {
            return table.words.text(cell);
        }
        return Day.valid(cell) ? Day.date(cell).toString() : table.words.text(Day.wordOf(cell));
    }

    public boolean blank(Column column) {
        return at(column) == Day.BLANK;
    }

    public boolean given(Column column) {
        return at(column) != Day.BLANK;
    }

    public boolean anyGiven(Column... columns) {
        for (var column : columns) {
            if (given(column)) {
                return true;
            }
        }
        return false;
    }

    public boolean anyBlank(Column... columns) {
        for (var column : columns) {
            if (blank(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is one of the codes; a blank is not. */
    public boolean in(Column column, Codes codes) {
        return codes.has(at(column));
    }

    /** Whether a value is given and is none of the codes. */
    public boolean givenNotIn(Column column, Codes codes) {
        int cell = at(column);
        return cell != Day.BLANK && !codes.has(cell);
    }

    /** Whether the field holds a real day. */
    public boolean dated(Column column) {
        return Day.valid(at(column));
    }

    /** Two blanks are the same; a blank and a value are not; dates as dates, else as text. */
    public boolean same(Column column, Row other) {
        return at(column) == other.at(column);
    }

    public boolean differs(Column column, Row other) {
        return !same(column, other);
    }

    public boolean allSame(Row other, Column... columns) {
        for (var column : columns) {
            if (differs(column, other)) {
                return false;
            }
        }
        return true;
    }

    /** The episode directly before it in episode order, of the same child and year. */
    public @Nullable Row previous() {
        return previous;
    }

    public @Nullable Row next() {
        return next;
    }
}
