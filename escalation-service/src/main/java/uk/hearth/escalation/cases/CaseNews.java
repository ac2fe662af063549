package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;

/** Tells of what happened to a case: the audit trail, and the change feed. Neither learns anything about the child. */
@ApplicationScoped
public class CaseNews {

    private final Auditing auditing;
    private final Changes changes;

    CaseNews(Auditing auditing, Changes changes) {
        this.auditing = auditing;
        this.changes = changes;
    }

    public void tell(EscalationCase escalation, String event, Actor actor) {
        var id = escalation.id().toString();
        Map<String, String> detail =
                actor.onBehalfOf() == null ? Map.of() : Map.of("onBehalfOf", String.valueOf(actor.onBehalfOf()));
        auditing.record(escalation.authority(), event, new AuditSubject("escalation", id), detail);
        changes.tell(Change.of(
                escalation.authority(),
                "escalation." + event,
                "escalations/" + id,
                Map.of("escalation", id),
                "/api/v1/escalations/" + id));
    }
}
