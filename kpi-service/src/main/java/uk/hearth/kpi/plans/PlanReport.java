package uk.hearth.kpi.plans;

import static uk.hearth.kit.tables.Column.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;

/**
 * What was undertaken, area by area, what is late first.
 *
 * @param on the day for which lateness and the latest figures are worked out
 */
public record PlanReport(String authority, LocalDate on, int actions, int late, List<PlanArea> areas)
        implements Tabular {

    /** One area of a plan. */
    public record PlanArea(String plan, String area, int late, List<PlanActionView> actions) {}

    private static final Comparator<PlanActionView> LATE_FIRST = Comparator.comparing(
                    (PlanActionView action) -> !action.late())
            .thenComparing(PlanReport::due)
            .thenComparing(PlanActionView::objective)
            .thenComparing(PlanActionView::action);

    private static final List<Column> COLUMNS = List.of(
            text("authority", "Authority").described("ONS code"),
            text("plan", "Plan"),
            text("kind", "Kind"),
            text("area", "Area"),
            text("objective", "Objective"),
            text("action", "Action"),
            text("owner", "Owner"),
            Column.of("starts", "Starts", ColumnType.DATE),
            Column.of("due", "Due", ColumnType.DATE),
            text("status", "Status").described("As last told, or late where its day has passed"),
            text("told", "Status when last told"),
            text("latest_note", "Latest note"),
            text("indicators", "Indicators").described("Their codes, which show whether it works"),
            text("evidence", "Latest figures"));

    static PlanReport of(String authority, LocalDate on, List<PlanActionView> actions) {
        var grouped = actions.stream()
                .collect(Collectors.groupingBy(
                        PlanActionView::plan,
                        TreeMap::new,
                        Collectors.groupingBy(PlanActionView::area, TreeMap::new, Collectors.toList())));
        var areas = grouped.entrySet().stream()
                .flatMap(plan -> plan.getValue().entrySet().stream()
                        .map(area -> area(plan.getKey(), area.getKey(), area.getValue())))
                .toList();
        return new PlanReport(authority, on, actions.size(), late(actions), areas);
    }

    private static PlanArea area(String plan, String area, List<PlanActionView> actions) {
        return new PlanArea(
                plan, area, late(actions), actions.stream().sorted(LATE_FIRST).toList());
    }

    private static int late(List<PlanActionView> actions) {
        return (int) actions.stream().filter(PlanActionView::late).count();
    }

    private static LocalDate due(PlanActionView action) {
        return action.dueOn() == null ? LocalDate.MAX : action.dueOn();
    }

    @Override
    public Table asTable() {
        return new Table(
                "plans-%s-%s".formatted(authority, on),
                COLUMNS,
                areas.stream()
                        .flatMap(area -> area.actions().stream())
                        .map(PlanReport::cells)
                        .toList(),
                TableNotes.titled("Plans of %s on %s".formatted(authority, on)));
    }

    private static List<@Nullable Object> cells(PlanActionView action) {
        return Arrays.asList(
                action.authority(),
                action.plan(),
                action.kind().wire(),
                action.area(),
                action.objective(),
                action.action(),
                action.owner(),
                action.startsOn(),
                action.dueOn(),
                action.status().wire(),
                action.told().wire(),
                action.notes().isEmpty() ? null : action.notes().get(0).note(),
                action.evidence().stream().map(EvidenceView::indicator).collect(Collectors.joining(";")),
                action.evidence().stream()
                        .map(shown -> "%s %s".formatted(shown.title(), shown.display()))
                        .collect(Collectors.joining("; ")));
    }
}
