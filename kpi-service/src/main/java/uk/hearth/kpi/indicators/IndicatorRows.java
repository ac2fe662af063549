package uk.hearth.kpi.indicators;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kpi.imports.ImportKind;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.revisions.AsKnown;

/** Files of indicator definitions. */
@ApplicationScoped
class IndicatorRows implements ImportKind {

    private final Indicators indicators;
    private final IndicatorHistory history;
    private final IndicatorRevisions revisions;

    IndicatorRows(Indicators indicators, IndicatorHistory history, IndicatorRevisions revisions) {
        this.indicators = indicators;
        this.history = history;
        this.revisions = revisions;
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public boolean tenanted() {
        return false;
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("code"),
                required("title"),
                required("unit"),
                required("polarity"),
                required("frequency"),
                required("category"),
                optional("title_in_report"),
                optional("definition"),
                optional("numerator"),
                optional("denominator"),
                optional("decimals"),
                optional("tags"),
                optional("owner"),
                optional("source_system"),
                optional("caveats"),
                optional("formula"),
                optional("effective_from"),
                optional("change"));
    }

    @Override
    public StoredTable table() {
        return IndicatorColumns.TABLE;
    }

    @Override
    public RowReader open() {
        revisions.takeTurn(); // a row is checked against what stands, which must not change until it stands too
        var reader = new IndicatorReader(new DefinitionCheck(indicators.versions(), history.derivations(AsKnown.NOW)));
        return (row, authority, errors) -> reader.values(row, errors);
    }
}
