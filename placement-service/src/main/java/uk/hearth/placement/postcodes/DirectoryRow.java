package uk.hearth.placement.postcodes;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.regex.Pattern;
import uk.hearth.kit.problems.InputError;

/** Reads one postcode of the directory, or says what is wrong with its row. */
final class DirectoryRow {

    private static final Pattern AREA = Pattern.compile("[A-Z]\\d{8}");
    private static final int FARTHEST = 1_400_000; // metres: north of Shetland

    private final DirectoryColumns columns;
    private final List<InputError> errors;
    private int errorCount;

    long postcode;
    String area = "";
    String upper = "";
    /** Both -1 where there is no grid reference. */
    int easting;

    int northing;

    DirectoryRow(DirectoryColumns columns, List<InputError> errors) {
        this.columns = columns;
        this.errors = errors;
    }

    int errorCount() {
        return errorCount;
    }

    /** Whether the row is good; if so the fields hold it. */
    boolean read(CsvRecord row, int width) {
        if (row.getFieldCount() != width) {
            return wrong(row, null, "wrong-number-of-cells", "The row has more or fewer cells than the header");
        }
        postcode = Postcode.of(row.getField(columns.postcode()));
        if (postcode == Postcode.NONE) {
            return wrong(row, "pcds", "not-a-postcode", "This is no postcode");
        }
        return readArea(row) && readGridReference(row);
    }

    private boolean readArea(CsvRecord row) {
        area = row.getField(columns.area()).strip();
        if (!AREA.matcher(area).matches()) {
            return wrong(row, "oslaua", "not-an-area-code", "This is no code of a district or authority");
        }
        var county = row.getField(columns.county()).strip();
        upper = county.startsWith("E10") && AREA.matcher(county).matches() ? county : area;
        return true;
    }

    private boolean readGridReference(CsvRecord row) {
        var east = row.getField(columns.easting()).strip();
        var north = row.getField(columns.northing()).strip();
        easting = metres(east);
        northing = metres(north);
        if (east.isEmpty() && north.isEmpty()) {
            return true;
        }
        return easting >= 0 && northing >= 0
                || wrong(
                        row,
                        "oseast1m",
                        "not-a-grid-reference",
                        "Easting and northing are not both metres of the grid");
    }

    private static int metres(String text) {
        if (text.isEmpty() || text.length() > 7 || !text.chars().allMatch(one -> one >= '0' && one <= '9')) {
            return -1;
        }
        int metres = Integer.parseInt(text);
        return metres <= FARTHEST ? metres : -1;
    }

    private boolean wrong(
            CsvRecord row, @org.jspecify.annotations.Nullable String column, String code, String message) {
        if (errorCount++ < DirectoryLoad.LISTED_ERRORS) {
            errors.add(new InputError(
                    row.getStartingLineNumber(),
                    column,
                    code,
                    message,
                    "Download the release again and send it unchanged"));
        }
        return false;
    }
}
