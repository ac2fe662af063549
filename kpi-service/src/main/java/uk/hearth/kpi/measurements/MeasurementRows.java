package uk.hearth.kpi.measurements;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kpi.imports.StoredTable.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kpi.imports.ImportKind;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.indicators.IndicatorHistory;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.revisions.AsKnown;

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
                            column("source", "text"),
                            column("as_at", "timestamptz")),
                    "period")
            .aged("as_at")
            .withNumbers();

    private final Indicators indicators;
    private final IndicatorHistory history;
    private final Clock clock;

    MeasurementRows(Indicators indicators, IndicatorHistory history, Clock clock) {
        this.indicators = indicators;
        this.history = history;
        this.clock = clock;
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
                optional("source"),
                optional("as_at"));
    }

    @Override
    public RowReader open() {
        return new MeasurementReader(indicators.catalogue(), history.derivations(AsKnown.NOW), clock.instant());
    }
}
