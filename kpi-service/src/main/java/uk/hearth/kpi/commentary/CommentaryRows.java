package uk.hearth.kpi.commentary;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kpi.imports.StoredTable.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.rows.DayCell;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kpi.imports.ImportKind;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.indicators.UnitRules;

/** Files of commentary, a row for each indicator, period and kind. */
@ApplicationScoped
class CommentaryRows implements ImportKind {

    private static final StoredTable TABLE = new StoredTable(
            "commentary",
            List.of(
                    column("authority", "text"),
                    column("indicator", "text"),
                    column("period", "text"),
                    column("kind", "text")),
            List.of(
                    column("area", "text"),
                    column("text", "text"),
                    column("action", "text"),
                    column("owner", "text"),
                    column("due", "date"),
                    column("source", "text")),
            "period");

    private final Indicators indicators;

    CommentaryRows(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "commentary";
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
                required("kind"),
                required("text"),
                optional("area"),
                optional("action"),
                optional("owner"),
                optional("due"),
                optional("source"));
    }

    @Override
    public RowReader open() {
        var catalogue = indicators.catalogue();
        return (row, authority, errors) -> values(new RowCheck(row, errors), authority, catalogue);
    }

    private static @Nullable Object[] values(RowCheck check, String authority, Map<String, IndicatorView> catalogue) {
        var owner = check.text("owner");
        if (owner.isPresent() && !owner.get().matches(WriteCommentary.OWNER)) {
            check.wrong("owner", "owner-not-a-post", "The owner is a person's address", "Name the post instead");
        }
        return new @Nullable Object[] {
            authority,
            UnitRules.indicator(check, catalogue).map(IndicatorView::code).orElse(null),
            check.period("period").map(ReportingPeriod::code).orElse(null),
            check.word("kind", CommentaryKind.class, CommentaryKind::wire)
                    .map(CommentaryKind::wire)
                    .orElse(null),
            check.text("area").orElse(null),
            check.requiredText("text").orElse(null),
            check.text("action").orElse(null),
            owner.orElse(null),
            DayCell.last(check, "due").orElse(null),
            check.text("source").orElse(null)
        };
    }
}
