package uk.hearth.kpi.plans;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A plan in a list: how many actions it has, and how they are getting on. */
public record PlanSummary(String plan, PlanKind kind, int actions, int late, int done) {

    static List<PlanSummary> of(List<PlanActionView> actions) {
        return actions.stream()
                .collect(Collectors.groupingBy(PlanActionView::plan, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PlanSummary::ofOne)
                .toList();
    }

    private static PlanSummary ofOne(List<PlanActionView> actions) {
        var first = actions.get(0);
        return new PlanSummary(
                first.plan(),
                first.kind(),
                actions.size(),
                count(actions, PlanStatus.LATE),
                count(actions, PlanStatus.DONE));
    }

    private static int count(List<PlanActionView> actions, PlanStatus status) {
        return (int)
                actions.stream().filter(action -> action.status() == status).count();
    }
}
