package uk.hearth.kpi.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Puts actions, notes and evidence together: five questions to the database, however many actions. */
@ApplicationScoped
class PlanReports {

    private final PlanNotes notes;
    private final Evidence evidence;

    PlanReports(PlanNotes notes, Evidence evidence) {
        this.notes = notes;
        this.evidence = evidence;
    }

    /** @param actions of one authority */
    List<PlanActionView> views(String authority, Collection<PlanAction> actions, LocalDate day) {
        var told = notes.of(authority, actions.stream().map(PlanAction::id).toList());
        var codes =
                actions.stream().flatMap(action -> action.indicators().stream()).collect(Collectors.toSet());
        var shown = evidence.of(authority, codes, day);
        return actions.stream()
                .map(action -> PlanActionView.of(
                        action,
                        told.getOrDefault(action.id(), List.of()),
                        Evidence.among(shown, action.indicators()),
                        day))
                .toList();
    }

    PlanActionView view(PlanAction action, LocalDate day) {
        return views(action.authority(), List.of(action), day).get(0);
    }
}
