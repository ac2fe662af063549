package uk.hearth.kpi.measurements;

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
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kpi.imports.ImportKind;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.indicators.UnitRules;
import uk.hearth.kpi.statistics.Unit;

/** Files of measurements, a row for each indicator, period and breakdown. */
@ApplicationScoped
class MeasurementRows implements ImportKind {

    private static final StoredTable TABLE = new StoredTable(
            "measurement",
            List.of(
                    column("authority", "text"),
                    column("indicator", "text"),
                    column("period", "text"),
                    column("period_kind", "text"),
                    column("first_day", "date"),
                    column("last_day", "date"),
                    column("dimension", "text"),
                    column("category", "text"),
                    column("dimension_2", "text"),
                    column("category_2", "text")),
            List.of(
                    column("value", "numeric"),
                    column("numerator", "numeric"),
                    column("denominator", "numeric"),
                    column("missing", "text"),
                    column("provisional", "boolean"),
                    column("note", "text"),
                    column("source", "text")),
            "period");

    private final Indicators indicators;

    MeasurementRows(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "measurements";
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
                optional("value"),
                optional("period_type"),
                optional("numerator"),
                optional("denominator"),
                optional("dimension"),
                optional("category"),
                optional("dimension_2"),
                optional("category_2"),
                optional("provisional"),
                optional("note"),
                optional("source"));
    }

    @Override
    public RowReader open() {
        var catalogue = indicators.catalogue();
        return (row, authority, errors) -> values(row, authority, errors, catalogue);
    }

    private static @Nullable Object[] values(
            Row row, String authority, RowErrors errors, Map<String, IndicatorView> catalogue) {
        var check = new RowCheck(row, errors);
        var indicator = UnitRules.indicator(check, catalogue);
        var period = period(check);
        var figure = Figure.read(check, indicator.map(IndicatorView::unit).orElse(Unit.SCORE));
        var breakdown = Breakdown.read(check);
        return new @Nullable Object[] {
            authority,
            indicator.map(IndicatorView::code).orElse(null),
            period.map(ReportingPeriod::code).orElse(null),
            period.map(known -> known.kind().wireName()).orElse(null),
            period.map(ReportingPeriod::firstDay).orElse(null),
            period.map(ReportingPeriod::lastDay).orElse(null),
            breakdown.dimension(),
            breakdown.category(),
            breakdown.dimension2(),
            breakdown.category2(),
            plain(figure.value()),
            plain(figure.numerator()),
            plain(figure.denominator()),
            figure.missing() == null ? null : figure.missing().wire(),
            provisional(check),
            check.text("note").orElse(null),
            check.text("source").orElse(null)
        };
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** The period; where the file says its type too, both must agree. */
    private static Optional<ReportingPeriod> period(RowCheck check) {
        var period = check.period("period");
        var type = check.text("period_type");
        if (period.isPresent()
                && type.isPresent()
                && !type.get().equals(period.get().kind().wireName())) {
            check.wrong(
                    "period_type",
                    "period-type-disagrees",
                    "The period is not of this type",
                    "Correct one of the two, or leave period_type out");
        }
        return period;
    }

    private static boolean provisional(RowCheck check) {
        var word = check.text("provisional").orElse("false");
        if (!word.equals("true") && !word.equals("false")) {
            check.wrong("provisional", "unknown-word", "This word is not known here", "Write true or false");
        }
        return word.equals("true");
    }
}
