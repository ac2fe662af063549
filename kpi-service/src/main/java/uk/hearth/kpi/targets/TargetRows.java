package uk.hearth.kpi.targets;

import static uk.hearth.kpi.imports.Column.optional;
import static uk.hearth.kpi.imports.Column.required;
import static uk.hearth.kpi.imports.StoredTable.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.imports.ImportKind;
import uk.hearth.kpi.imports.Row;
import uk.hearth.kpi.imports.RowCheck;
import uk.hearth.kpi.imports.RowErrors;
import uk.hearth.kpi.imports.RowFormat;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.indicators.UnitRules;
import uk.hearth.kpi.statistics.TargetKind;

/** Files of targets, a row for each indicator and day from which it holds. */
@ApplicationScoped
class TargetRows implements ImportKind {

    private static final StoredTable TABLE = new StoredTable(
            "target",
            List.of(column("authority", "text"), column("indicator", "text"), column("from_day", "date")),
            List.of(
                    column("effective_from", "text"),
                    column("kind", "text"),
                    column("value", "numeric"),
                    column("upper_value", "numeric"),
                    column("tolerance", "numeric")),
            "effective_from");

    private final Indicators indicators;

    TargetRows(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "targets";
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
                required("effective_from"),
                required("kind"),
                optional("value"),
                optional("upper_value"),
                optional("tolerance"));
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
        var from = check.period("effective_from");
        var kind = check.word("kind", TargetKind.class, TargetKind::wire);
        var value = bound(check, "value", indicator);
        var upper = bound(check, "upper_value", indicator);
        var tolerance = check.number("tolerance");
        kind.ifPresent(known -> checkBounds(check, known, value.isPresent(), upper.isPresent()));
        checkOrder(check, value, upper);
        if (tolerance.isPresent() && tolerance.get().signum() < 0) {
            check.wrong(
                    "tolerance", "below-zero", "A tolerance is not below 0", "Leave it out for the usual 10 per cent");
        }
        return new @Nullable Object[] {
            authority,
            indicator.map(IndicatorView::code).orElse(null),
            from.map(ReportingPeriod::firstDay).orElse(null),
            from.map(ReportingPeriod::code).orElse(null),
            kind.map(TargetKind::wire).orElse(null),
            value.map(BigDecimal::toPlainString).orElse(null),
            upper.map(BigDecimal::toPlainString).orElse(null),
            tolerance.map(BigDecimal::toPlainString).orElse(null)
        };
    }

    private static Optional<BigDecimal> bound(RowCheck check, String column, Optional<IndicatorView> indicator) {
        var bound = check.number(column);
        if (bound.isPresent() && indicator.isPresent()) {
            UnitRules.check(check, column, indicator.get().unit(), bound.get());
        }
        return bound;
    }

    private static void checkBounds(RowCheck check, TargetKind kind, boolean value, boolean upper) {
        var wantsValue = kind == TargetKind.AT_LEAST || kind == TargetKind.AT_MOST || kind == TargetKind.BETWEEN;
        var wantsUpper = kind == TargetKind.BETWEEN;
        if (value != wantsValue && check.text("value").isPresent() == value) {
            check.wrong(
                    "value",
                    "value-does-not-fit-kind",
                    wantsValue ? "This kind of target needs a value" : "This kind of target has no value",
                    "Correct the kind or the value");
        }
        if (upper != wantsUpper && check.text("upper_value").isPresent() == upper) {
            check.wrong(
                    "upper_value",
                    "value-does-not-fit-kind",
                    wantsUpper ? "Between needs an upper value" : "Only between has an upper value",
                    "Correct the kind or the upper value");
        }
    }

    private static void checkOrder(RowCheck check, Optional<BigDecimal> value, Optional<BigDecimal> upper) {
        if (value.isPresent() && upper.isPresent() && value.get().compareTo(upper.get()) > 0) {
            check.wrong("upper_value", "bounds-crossed", "The upper value is below the value", "Swap the two");
        }
    }
}
