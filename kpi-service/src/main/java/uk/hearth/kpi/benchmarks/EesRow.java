package uk.hearth.kpi.benchmarks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a published table, its cells still text.
 *
 * @param area code of the country, region or local authority
 * @param region code of the region in which a local authority lies
 */
record EesRow(
        long line,
        Level level,
        String area,
        String name,
        String region,
        String timePeriod,
        String timeIdentifier,
        String value,
        String numerator,
        String denominator) {

    /** The geographic levels that are taken; schools, wards and the rest are left. */
    enum Level {
        NATIONAL,
        REGIONAL,
        LOCAL_AUTHORITY
    }

    /** Empty for another geographic level, and for a former authority without a code of the ONS. */
    static Optional<EesRow> read(NamedCsvRecord record, EesMapping mapping) {
        return switch (cell(record, "geographic_level").toLowerCase(Locale.ROOT)) {
            case "national" -> Optional.of(of(record, mapping, Level.NATIONAL, "country_code", "country_name"));
            case "regional" -> Optional.of(of(record, mapping, Level.REGIONAL, "region_code", "region_name"));
            case "local authority" ->
                Optional.of(of(record, mapping, Level.LOCAL_AUTHORITY, "new_la_code", "la_name"))
                        .filter(row -> EesSymbol.read(row.area).isEmpty() && !row.area.isEmpty());
            default -> Optional.empty();
        };
    }

    private static EesRow of(NamedCsvRecord record, EesMapping mapping, Level level, String code, String name) {
        return new EesRow(
                record.getStartingLineNumber(),
                level,
                cell(record, code),
                cell(record, name),
                cell(record, "region_code"),
                cell(record, "time_period"),
                cell(record, "time_identifier"),
                cell(record, Objects.requireNonNull(mapping.value)),
                cell(record, mapping.numerator),
                cell(record, mapping.denominator));
    }

    /** Without surrounding space; empty where the column is not in the file or not asked for. */
    static String cell(NamedCsvRecord record, @Nullable String column) {
        return column == null ? "" : record.findField(column).orElse("").strip();
    }
}
