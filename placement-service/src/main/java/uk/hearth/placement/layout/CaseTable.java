package uk.hearth.placement.layout;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** A table of a return: its cells as ints, row by row, each row after the number of the line that it stands on. */
public final class CaseTable {

    private static final int COLUMNS = Column.values().length;

    final TableName name;
    final Words words;
    private final int[] positions;
    private final int width;
    private final int[] cells;
    private final int size;
    private final boolean bringsUasc;

    /** Rows of this table by child, in file order; made by {@link CaseData}. */
    Row[] rows = {};

    CaseTable(TableName name, Words words, int[] cells, int size, boolean bringsUasc) {
        this.name = name;
        this.words = words;
        this.positions = positions(name);
        this.width = width(name);
        this.cells = cells;
        this.size = size;
        this.bringsUasc = bringsUasc;
    }

    static int width(TableName name) {
        return name.columns().size() + 1;
    }

    /** Of each column its place in a row; 0, the place of the line number, for a column that the table has not. */
    static int[] positions(TableName name) {
        var positions = new int[COLUMNS];
        for (int i = 0; i < name.columns().size(); i++) {
            positions[name.columns().get(i).ordinal()] = i + 1;
        }
        return positions;
    }

    public TableName name() {
        return name;
    }

    public Words words() {
        return words;
    }

    /** The number of its rows. */
    public int size() {
        return size;
    }

    /** In file order. */
    public List<Row> rows() {
        return Arrays.asList(rows);
    }

    public Row row(int index) {
        return rows[index];
    }

    /** Whether a header came with a column that says who is an unaccompanied asylum-seeking child. */
    public boolean bringsUasc() {
        return bringsUasc;
    }

    /** A cell by the place of its row in the file, from 0. */
    public int cell(int row, Column column) {
        return at(row, column);
    }

    int at(int row, Column column) {
        int position = positions[column.ordinal()];
        if (position == 0) {
            throw new IllegalArgumentException(name.title() + " has no column " + column);
        }
        return cells[row * width + position];
    }

    void put(int row, Column column, int value) {
        cells[row * width + positions[column.ordinal()]] = value;
    }

    /** The row on which a spreadsheet shows it. */
    public int line(int row) {
        return cells[row * width];
    }

    /** A part of an array of rows. */
    static List<Row> part(Row[] rows, int from, int to) {
        return from == to ? List.of() : new Part(rows, from, to);
    }

    private static final class Part extends AbstractList<Row> implements RandomAccess {
        private final Row[] rows;
        private final int from;
        private final int to;

        Part(Row[] rows, int from, int to) {
            this.rows = rows;
            this.from = from;
            this.to = to;
        }

        @Override
        public Row get(int index) {
            if (index < 0 || from + index >= to) {
                throw new IndexOutOfBoundsException(index);
            }
            return rows[from + index];
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
