package uk.hearth.kpi.benchmarks;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kpi.imports.StoredTable.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.imports.ImportKind;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.indicators.UnitRules;

/** Files of benchmarks, a row for each indicator, area and period. */
@ApplicationScoped
class BenchmarkRows implements ImportKind {

    static final StoredTable TABLE = new StoredTable(
                    "benchmark",
                    List.of(
                            column("authority", "text"),
                            column("indicator", "text"),
                            column("area", "text"),
                            column("period", "text"),
                            column("period_kind", "text"),
                            column("first_day", "date"),
                            column("last_day", "date"),
                            column("dimension", "text"),
                            column("category", "text")),
                    List.of(
                            column("value", "numeric"),
                            column("numerator", "numeric"),
                            column("denominator", "numeric"),
                            column("symbol", "text"),
                            column("release", "text"),
                            column("release_date", "date")),
                    "area")
            .aged("release_date");

    private final Indicators indicators;
    private final Areas areas;

    BenchmarkRows(Indicators indicators, Areas areas) {
        this.indicators = indicators;
        this.areas = areas;
    }

    @Override
    public String name() {
        return "benchmarks";
    }

    @Override
    public StoredTable table() {
        return TABLE;
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("authority"),
                required("indicator"),
                required("period"),
                required("comparator"),
                required("value"),
                optional("area"),
                optional("dimension"),
                optional("category"),
                optional("source"),
                optional("release_date"),
                optional("numerator"),
                optional("denominator"));
    }

    @Override
    public RowReader open() {
        var catalogue = indicators.catalogue();
        var areaCodes = areas.codesByWord();
        return (row, authority, errors) -> values(new RowCheck(row, errors), authority, catalogue, areaCodes);
    }

    private static @Nullable Object[] values(
            RowCheck check, String authority, Map<String, IndicatorView> catalogue, Map<String, String> areaCodes) {
        var indicator = UnitRules.indicator(check, catalogue);
        var period = check.period("period");
        var value = check.number("value");
        if (value.isEmpty() && check.text("value").isEmpty()) {
            check.wrong("value", "no-value", "The row has no figure", "Give a value, or leave the row out");
        }
        if (value.isPresent() && indicator.isPresent()) {
            UnitRules.check(check, "value", indicator.get().unit(), value.get());
        }
        return new @Nullable Object[] {
            authority,
            indicator.map(IndicatorView::code).orElse(null),
            area(check, authority, areaCodes).orElse(null),
            period.map(ReportingPeriod::code).orElse(null),
            period.map(known -> known.kind().wireName()).orElse(null),
            period.map(ReportingPeriod::firstDay).orElse(null),
            period.map(ReportingPeriod::lastDay).orElse(null),
            check.text("dimension").orElse(""),
            check.text("category").orElse(""),
            value.map(BigDecimal::toPlainString).orElse(null),
            check.number("numerator").map(BigDecimal::toPlainString).orElse(null),
            check.number("denominator").map(BigDecimal::toPlainString).orElse(null),
            null,
            check.text("source").orElse(null),
            ReleaseDate.read(check).orElse(null)
        };
    }

    /** {@code authority} is the authority itself; {@code area} is named in its own column; else a comparator's word. */
    private static Optional<String> area(RowCheck check, String authority, Map<String, String> areaCodes) {
        var comparator = check.requiredText("comparator").orElse("");
        if (comparator.isEmpty()) {
            return Optional.empty();
        }
        var named = comparator.equals("area");
        var word = named ? check.requiredText("area").orElse("") : comparator;
        var code = comparator.equals("authority") ? Optional.of(authority) : Optional.ofNullable(areaCodes.get(word));
        if (code.isEmpty() && !word.isEmpty()) {
            check.wrong(
                    named ? "area" : "comparator",
                    "unknown-area",
                    "This area is not known here",
                    "Look it up at /api/v1/areas, or ask an administrator to add it");
        }
        return code;
    }
}
