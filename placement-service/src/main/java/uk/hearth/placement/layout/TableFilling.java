package uk.hearth.placement.layout;

import java.util.Arrays;
import java.util.List;

/** A table while a reader fills it, cell by cell: whatever form the text came in, the cells come out alike. */
public final class TableFilling {

    private final TableName name;
    private final Words words;
    private final int[] positions;
    private final int width;
    private int[] cells;
    private int size;
    private int at;
    private boolean given;
    private boolean bringsUasc;

    public TableFilling(TableName name, Words words) {
        this.name = name;
        this.words = words;
        this.positions = CaseTable.positions(name);
        this.width = CaseTable.width(name);
        this.cells = new int[width * 64];
    }

    public TableName name() {
        return name;
    }

    public int size() {
        return size;
    }

    /** Says that the file has a UASC column of its own in the header. */
    public void bringsUasc() {
        bringsUasc = true;
    }

    /** Begins a row that stands on this line of its file. */
    public void begin(int line) {
        at = size * width;
        if (at + width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        Arrays.fill(cells, at, at + width, Day.BLANK);
        cells[at] = line;
        given = false;
    }

    /** Puts a cell; the characters may be changed on the way (upper case). */
    public void cell(Column column, char[] text, int from, int length) {
        int value = Cells.read(column, words, text, from, length);
        if (value == Day.BLANK) {
            return;
        }
        given = true;
        cells[at + positions[column.ordinal()]] = value;
        if (column == Column.SEX) {
            sex(value);
        }
    }

    public void cell(Column column, String text) {
        var chars = text.toCharArray();
        cell(column, chars, 0, chars.length);
    }

    private void sex(int value) {
        cells[at + positions[Column.SEX.ordinal()]] = Cells.sex(value);
        int asSent = positions[Column.SEX_AS_SENT.ordinal()];
        if (asSent > 0) {
            cells[at + asSent] = value;
        }
    }

    /** Ends the row; a row with nothing given, as Excel leaves below a table, is dropped. */
    public void end() {
        size += given ? 1 : 0;
    }

    public CaseTable table() {
        return new CaseTable(name, words, Arrays.copyOf(cells, size * width), size, bringsUasc);
    }

    /** Rows as text, for tests and generators; {@code ""} is a blank. */
    public void rows(List<Column> columns, List<List<String>> rows) {
        int line = 1;
        for (var row : rows) {
            begin(++line);
            for (int i = 0; i < columns.size(); i++) {
                cell(columns.get(i), row.get(i));
            }
            end();
        }
    }
}
