package uk.hearth.placement.postcodes;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/**
 * Where the directory's columns are, by the names under which the ONS has published them: until February 2025
 * {@code pcds, oscty, oslaua, oseast1m, osnrth1m}, since then with the year of the areas, as {@code lad25cd}.
 */
record DirectoryColumns(int postcode, int county, int area, int easting, int northing) {

    private static final Pattern POSTCODE = Pattern.compile("pcds|pcd|pcd2|pcd7|pcd8");
    private static final Pattern COUNTY = Pattern.compile("oscty|cty(\\d\\d)?cd");
    private static final Pattern AREA = Pattern.compile("oslaua|(lad|laua)(\\d\\d)?cd|laua");
    private static final Pattern EASTING = Pattern.compile("(os)?east1m");
    private static final Pattern NORTHING = Pattern.compile("(os)?nrth1m|north1m");

    /** @throws InvalidInput naming the columns that are missing */
    static DirectoryColumns of(CsvRecord header) {
        var names = header.getFields().stream()
                .map(name -> name.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT))
                .toList();
        var missing = new ArrayList<InputError>();
        var columns = new DirectoryColumns(
                find(names, POSTCODE, "pcds", missing),
                find(names, COUNTY, "oscty", missing),
                find(names, AREA, "oslaua", missing),
                find(names, EASTING, "oseast1m", missing),
                find(names, NORTHING, "osnrth1m", missing));
        if (!missing.isEmpty()) {
            throw new InvalidInput(
                    "This is not the ONS Postcode Directory as published. Nothing was changed.", missing);
        }
        return columns;
    }

    private static int find(List<String> names, Pattern name, String usual, List<InputError> missing) {
        for (int i = 0; i < names.size(); i++) {
            if (name.matcher(names.get(i)).matches()) {
                return i;
            }
        }
        missing.add(new InputError(
                1L,
                usual,
                "missing-column",
                "The directory's column is missing, under this and its later name",
                "Send the file ONSPD_..._UK.csv of the folder Data, or the ZIP of the release as it was downloaded"));
        return -1;
    }
}
