package uk.hearth.placement.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.TableFilling;
import uk.hearth.placement.layout.TableName;

/** Takes the fields of a CSV as the parser finds them, without making text of them; the first row is the header. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int LONGEST_FIELD = 100;

    private final Tables tables;
    private final int file;
    private final ReturnProblems problems;
    private final List<String> names = new ArrayList<>();
    private @Nullable TableHeader header;
    private @Nullable TableFilling filling;
    private boolean refused;
    private int row;
    private int cells;
    private int cellsBefore;

    CsvRows(Tables tables, int file, ReturnProblems problems) {
        this.tables = tables;
        this.file = file;
        this.problems = problems;
    }

    /** The row that is being read, as a spreadsheet counts. */
    long row() {
        return Math.max(1, row);
    }

    @Override
    protected void handleBegin(long line) {
        row++;
        cells = 0;
        if (filling != null) {
            filling.begin(row);
        }
    }

    @Override
    protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
        cells = index + 1;
        if (header == null) {
            if (!refused) {
                names.add(new String(text, from, length));
            }
            return;
        }
        var column = index < header.columns().size() ? header.columns().get(index) : null;
        if (column == null) {
            beside(header, index, text, from, length);
        } else if (filling != null && fits(header.table(), column.name(), text, from, length)) {
            boolean wrapped = length > 3 && text[from] == '=' && text[from + 1] == '"';
            filling.cell(column, text, wrapped ? from + 2 : from, wrapped ? length - 3 : length);
        }
    }

    /** Excel's ="0123" keeps a zero and is text; any other formula is none. */
    private boolean fits(TableName table, String column, char[] text, int from, int length) {
        if (length > LONGEST_FIELD) {
            problems.add(
                    row(),
                    table.title() + "." + column,
                    "cell-too-long",
                    "A cell of " + table.title() + " is longer than any value.",
                    "Check that the columns are in the order of the header, and that every opening quote is closed.");
            return false;
        }
        boolean formula = length > 1
                && text[from] == '='
                && !(length > 3 && text[from + 1] == '"' && text[from + length - 1] == '"');
        if (formula) {
            problems.add(
                    row(),
                    table.title() + "." + column,
                    "formula",
                    "A cell of " + table.title() + " holds a formula.",
                    "Put in the value: copy the column and paste it as values.");
        }
        return !formula;
    }

    private void beside(TableHeader known, int index, char[] text, int from, int length) {
        if (index == known.la()) {
            tables.origin.la(new String(text, from, length), known.table(), row());
        } else if (index == known.year()) {
            tables.origin.year(new String(text, from, length), known.table(), row());
        } else if (index >= known.named() && !new String(text, from, length).isBlank()) {
            problems.add(
                    row(),
                    known.table().title(),
                    "too-many-cells",
                    "A row of " + known.table().title() + " has more cells than the header.",
                    "Put cells that contain a comma or a line break in double quotes.");
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (filling != null && header != null) {
            filling.end();
            tables.row(header.table());
            cellsBefore = cells;
        } else if (!refused && !names.stream().allMatch(String::isBlank)) {
            begin();
        } else {
            names.clear();
        }
        return Boolean.TRUE;
    }

    private void begin() {
        header = TableHeader.of(names, file, problems);
        refused = header == null;
        if (header != null) {
            filling = tables.begin(header.table(), file);
            if (header.bringsUasc()) {
                filling.bringsUasc();
            }
        }
    }

    /** A last row that stops short, with no end of line after it, was cut off; elsewhere Excel leaves blank ends out. */
    void end(boolean endedWithLine) {
        if (header == null) {
            if (!refused) {
                problems.add(
                        "empty-file", "File " + file + " has no header.", "Send it with the names of its columns.");
            }
        } else if (!endedWithLine && cellsBefore < header.named() && row > 1) {
            problems.add(
                    row(),
                    header.table().title(),
                    "cut-off",
                    "The last row of " + header.table().title() + " stops short: the file was cut off.",
                    "Write the file again and send it whole.");
        }
    }
}
