package uk.hearth.kpi.directions;

import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kpi.imports.StoredTable.column;

import jakarta.enterprise.context.ApplicationScoped;
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
import uk.hearth.kpi.statistics.Direction;

/** Files of officers' arrows, a row for each indicator and period. */
@ApplicationScoped
class DirectionRows implements ImportKind {

    private static final StoredTable TABLE = new StoredTable(
            "officers_direction",
            List.of(column("authority", "text"), column("indicator", "text"), column("period", "text")),
            List.of(column("direction", "text")),
            "period");

    private final Indicators indicators;

    DirectionRows(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "directions";
    }

    @Override
    public StoredTable table() {
        return TABLE;
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(required("authority"), required("indicator"), required("period"), required("direction"));
    }

    @Override
    public RowReader open() {
        var catalogue = indicators.catalogue();
        return (row, authority, errors) -> values(new RowCheck(row, errors), authority, catalogue);
    }

    private static @Nullable Object[] values(RowCheck check, String authority, Map<String, IndicatorView> catalogue) {
        return new @Nullable Object[] {
            authority,
            UnitRules.indicator(check, catalogue).map(IndicatorView::code).orElse(null),
            check.period("period").map(ReportingPeriod::code).orElse(null),
            check.word("direction", Direction.class, Direction::wire)
                    .map(Direction::wire)
                    .orElse(null)
        };
    }
}
