package uk.hearth.kpi.targets;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kpi.imports.StoredTable.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kpi.imports.ImportKind;
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
                    column("tolerance", "numeric"),
                    column("profile", "numeric[]")),
            "effective_from");

    private final Indicators indicators;
    private final Targets targets;

    TargetRows(Indicators indicators, Targets targets) {
        this.indicators = indicators;
        this.targets = targets;
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
                optional("tolerance"),
                optional("profile"));
    }

    @Override
    public RowReader open() {
        var catalogue = indicators.catalogue();
        var overlaps = targets.overlaps();
        return (row, authority, errors) -> values(new RowCheck(row, errors), authority, catalogue, overlaps);
    }

    private static @Nullable Object[] values(
            RowCheck check, String authority, Map<String, IndicatorView> catalogue, TargetOverlaps overlaps) {
        var indicator = UnitRules.indicator(check, catalogue);
        var from = check.period("effective_from");
        var kind = check.word("kind", TargetKind.class, TargetKind::wire);
        var bounds = TargetBounds.read(check, indicator);
        kind.ifPresent(known -> bounds.checkKind(check, known));
        if (kind.isPresent() && indicator.isPresent()) {
            TargetBounds.checkPolarity(check, kind.get(), indicator.get().polarity());
            from.ifPresent(period -> overlaps.check(
                    check,
                    authority,
                    indicator.get().code(),
                    period.firstDay(),
                    kind.get(),
                    bounds.profile().isPresent()));
        }
        return new @Nullable Object[] {
            authority,
            indicator.map(IndicatorView::code).orElse(null),
            from.map(ReportingPeriod::firstDay).orElse(null),
            from.map(ReportingPeriod::code).orElse(null),
            kind.map(TargetKind::wire).orElse(null),
            bounds.value().map(BigDecimal::toPlainString).orElse(null),
            bounds.upper().map(BigDecimal::toPlainString).orElse(null),
            bounds.tolerance().map(BigDecimal::toPlainString).orElse(null),
            bounds.profile().map(TargetProfile::asArray).orElse(null)
        };
    }
}
