package uk.hearth.kpi.benchmarks;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kpi.imports.ImportKind;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.indicators.UnitRules;

/** The rows taken out of a published table; errors name the line of the file as it was published. */
@ApplicationScoped
class EesRows implements ImportKind {

    private final Indicators indicators;

    EesRows(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "benchmarks-ees";
    }

    @Override
    public boolean tenanted() {
        return false;
    }

    @Override
    public boolean withdrawable() {
        return true;
    }

    @Override
    public StoredTable table() {
        return BenchmarkRows.TABLE;
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("line"),
                required("indicator"),
                required("area"),
                required("period"),
                required("value"),
                optional("numerator"),
                optional("denominator"),
                required("release"),
                required("release_date"));
    }

    @Override
    public RowReader open() {
        var catalogue = indicators.catalogue();
        return (row, authority, errors) -> {
            var line = Long.parseLong(row.cell("line").orElseThrow());
            return values(new RowCheck(row.atLine(line), errors), authority, catalogue);
        };
    }

    private static @Nullable Object[] values(RowCheck check, String authority, Map<String, IndicatorView> catalogue) {
        var indicator = UnitRules.indicator(check, catalogue);
        var symbol = check.requiredText("value").flatMap(EesSymbol::read);
        var value = symbol.isPresent() ? Optional.<BigDecimal>empty() : check.number("value");
        if (value.isPresent() && indicator.isPresent()) {
            UnitRules.check(check, "value", indicator.get().unit(), value.get());
        }
        var period = period(check);
        return new @Nullable Object[] {
            authority,
            indicator.map(IndicatorView::code).orElse(null),
            area(check).orElse(null),
            period.map(ReportingPeriod::code).orElse(null),
            period.map(known -> known.kind().wireName()).orElse(null),
            period.map(ReportingPeriod::firstDay).orElse(null),
            period.map(ReportingPeriod::lastDay).orElse(null),
            "",
            "",
            value.map(BigDecimal::toPlainString).orElse(null),
            part(check, "numerator"),
            part(check, "denominator"),
            symbol.orElse(null),
            check.text("release").orElse(null),
            ReleaseDate.read(check).orElse(null)
        };
    }

    private static Optional<String> area(RowCheck check) {
        var area = check.text("area");
        if (area.isEmpty()) {
            check.wrong(
                    "geographic_level",
                    "unknown-area",
                    "The row's area is not England, a region of it or a local authority in it",
                    "Leave out what is not of England");
        }
        return area;
    }

    private static Optional<ReportingPeriod> period(RowCheck check) {
        var period = check.text("period").map(ReportingPeriod::parse);
        if (period.isEmpty()) {
            check.wrong(
                    "time_period",
                    "unknown-period",
                    "The time period and its identifier are not a period known here",
                    "Known are calendar, financial, academic and reporting years, quarters and months");
        }
        return period;
    }

    private static @Nullable String part(RowCheck check, String column) {
        var symbol = check.text(column).flatMap(EesSymbol::read);
        return symbol.isPresent()
                ? null
                : check.number(column).map(BigDecimal::toPlainString).orElse(null);
    }
}
