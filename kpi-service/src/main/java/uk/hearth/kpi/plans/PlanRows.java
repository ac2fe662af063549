package uk.hearth.kpi.plans;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kpi.imports.StoredTable.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.DayCell;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kpi.imports.ImportKind;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.indicators.Indicators;

/** Files of plans, a row for each action. How it is getting on is told in notes, so that a file never undoes them. */
@ApplicationScoped
class PlanRows implements ImportKind {

    private static final StoredTable TABLE = new StoredTable(
            "plan_action",
            List.of(
                    column("authority", "text"),
                    column("id", "uuid"),
                    column("plan", "text"),
                    column("area", "text"),
                    column("objective", "text"),
                    column("action", "text")),
            List.of(
                    column("kind", "text"),
                    column("owner", "text"),
                    column("starts_on", "date"),
                    column("due_on", "date"),
                    column("indicators", "text[]")),
            "action");

    private final Indicators indicators;

    PlanRows(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public StoredTable table() {
        return TABLE;
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("authority"),
                required("plan"),
                required("area"),
                required("objective"),
                required("action"),
                optional("kind"),
                optional("owner"),
                optional("starts"),
                optional("due"),
                optional("indicators"));
    }

    @Override
    public RowReader open() {
        var known = indicators.catalogue().keySet();
        return (row, authority, errors) -> values(new RowCheck(row, errors), authority, known);
    }

    private static @Nullable Object[] values(RowCheck check, String authority, Set<String> known) {
        var plan = check.requiredText("plan").orElse("");
        var area = check.requiredText("area").orElse("");
        var objective = check.requiredText("objective").orElse("");
        var action = check.requiredText("action").orElse("");
        var owner = check.text("owner");
        if (owner.isPresent() && !owner.get().matches(ArrangeAction.OWNER)) {
            check.wrong("owner", "owner-not-a-post", "The owner is a person's address", "Name the post instead");
        }
        var starts = DayCell.first(check, "starts");
        var due = DayCell.last(check, "due");
        if (starts.isPresent() && due.isPresent() && due.get().isBefore(starts.get())) {
            check.wrong("due", "due-before-start", "It is due before it starts", "Check the two days");
        }
        return new @Nullable Object[] {
            authority,
            PlanAction.idOf(authority, plan, area, objective, action),
            plan,
            area,
            objective,
            action,
            kind(check).wire(),
            owner.orElse(null),
            starts.orElse(null),
            due.orElse(null),
            codes(check, known)
        };
    }

    private static PlanKind kind(RowCheck check) {
        return check.text("kind").isEmpty()
                ? PlanKind.IMPROVEMENT
                : check.word("kind", PlanKind.class, PlanKind::wire).orElse(PlanKind.IMPROVEMENT);
    }

    /** As PostgreSQL writes an array: codes have no character that it would need to escape. */
    private static String codes(RowCheck check, Set<String> known) {
        var codes = check.text("indicators").stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .toList();
        if (!known.containsAll(codes)) {
            check.wrong(
                    "indicators",
                    "unknown-indicator",
                    "One of these indicators is not in the catalogue",
                    "Write codes with a semicolon between them, as in CLA-IMMS;CLA-DENTAL");
            return "{}";
        }
        return "{" + String.join(",", codes) + "}";
    }
}
