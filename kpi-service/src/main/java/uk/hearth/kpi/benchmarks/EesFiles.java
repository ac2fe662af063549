package uk.hearth.kpi.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.areas.PublishedAuthority;

/** Turns a published table into rows of benchmarks, and notes the authorities that it names. */
@ApplicationScoped
class EesFiles {

    private static final String AUTHORITY = "E(06|07|08|09|10)\\d{6}";

    private final Areas areas;

    EesFiles(Areas areas) {
        this.areas = areas;
    }

    /** Writes the rows that the mapping asks for; the answer is every authority among them, by code. */
    Map<String, PublishedAuthority> write(Path published, EesMapping mapping, Path rows) throws IOException {
        var authorities = new LinkedHashMap<String, PublishedAuthority>();
        var known = Set.copyOf(areas.codesByWord().values());
        try (var out = CsvWriter.builder().build(rows)) {
            out.writeRecord(
                    "line",
                    "indicator",
                    "area",
                    "period",
                    "value",
                    "numerator",
                    "denominator",
                    "release",
                    "release_date");
            new EesTable(published, mapping).read(row -> {
                var area = area(row, known);
                if (row.level() == EesRow.Level.LOCAL_AUTHORITY && !area.isEmpty()) {
                    var region = known.contains(row.region()) ? row.region() : null;
                    authorities.putIfAbsent(area, new PublishedAuthority(area, row.name(), region));
                }
                out.writeRecord(
                        String.valueOf(row.line()),
                        String.valueOf(mapping.indicator),
                        area,
                        period(row, mapping),
                        row.value(),
                        row.numerator(),
                        row.denominator(),
                        String.valueOf(mapping.release),
                        String.valueOf(Objects.requireNonNull(mapping.releaseDate)));
            });
        }
        return authorities;
    }

    /** The row's area, or nothing where it is not of England; {@link EesRows} says so with the row's line. */
    private static String area(EesRow row, Set<String> known) {
        var taken = row.level() == EesRow.Level.LOCAL_AUTHORITY
                ? row.area().matches(AUTHORITY) && !row.name().isEmpty()
                : known.contains(row.area());
        return taken ? row.area() : "";
    }

    private static String period(EesRow row, EesMapping mapping) {
        return EesPeriods.read(row.timePeriod(), row.timeIdentifier(), mapping.reportingYears())
                .map(ReportingPeriod::code)
                .orElse("");
    }
}
