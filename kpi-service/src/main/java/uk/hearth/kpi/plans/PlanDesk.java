package uk.hearth.kpi.plans;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kpi.indicators.Indicators;

/** Takes in what officers undertake and how it is getting on, and keeps who did so. */
@RequestScoped
class PlanDesk {

    private final PlanRevisions revisions;
    private final PlanNotes notes;
    private final Indicators indicators;
    private final Auditing auditing;
    private final Caller caller;

    PlanDesk(PlanRevisions revisions, PlanNotes notes, Indicators indicators, Auditing auditing, Caller caller) {
        this.revisions = revisions;
        this.notes = notes;
        this.indicators = indicators;
        this.auditing = auditing;
        this.caller = caller;
    }

    /** False if it is there already. */
    boolean add(AddAction added) {
        requireKnown("arranged.indicators", added.arranged());
        var done = revisions.add(added, caller.name());
        if (done) {
            record(added.authority(), "added", added.id(), 1);
        }
        return done;
    }

    /** False if somebody else was quicker. */
    boolean arrange(PlanAction action, ArrangeAction arranged) {
        var done = revisions.arrange(action, arranged, caller.name());
        if (done) {
            record(action.authority(), "changed", action.id(), action.revision() + 1);
        }
        return done;
    }

    NoteView tell(PlanAction action, AddNote told) {
        var note = notes.add(action, told, caller.name());
        record(action.authority(), "noted", action.id(), action.revision());
        return note;
    }

    private void record(String authority, String act, UUID action, int revision) {
        auditing.record(
                authority,
                act,
                new AuditSubject("plan_action", action.toString()),
                Map.of("revision", String.valueOf(revision)));
    }

    /** @throws InvalidInput if an indicator is not in the catalogue */
    void requireKnown(String field, ArrangeAction arranged) {
        if (arranged.indicators().isEmpty()) {
            return;
        }
        var known = indicators.among(arranged.indicators()).keySet();
        var errors = new ArrayList<InputError>();
        for (int i = 0; i < arranged.indicators().size(); i++) {
            if (!known.contains(arranged.indicators().get(i))) {
                errors.add(InputError.inField(
                        "%s[%d]".formatted(field, i),
                        "unknown-indicator",
                        "This indicator is not in the catalogue",
                        "Look its code up"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput("The action was not changed.", errors);
        }
    }
}
