package uk.hearth.kit.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import org.jboss.logging.MDC;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.requests.Correlation;

/** How a service records what the caller of this request did, within the transaction that does it. */
@RequestScoped
public class Auditing {

    private final AuditTrail trail;
    private final Caller caller;

    Auditing(AuditTrail trail, Caller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    /** Adds to the authority's chain; the action is a verb of the business, the detail never what a record holds. */
    public AuditHead record(String authority, String action, AuditSubject subject, Map<String, String> detail) {
        var actor = new AuditActor(caller.name(), caller.roles());
        return trail.record(new AuditEntry(authority, actor, action, subject, correlationId(), detail));
    }

    static String correlationId() {
        return MDC.get(Correlation.LOG_KEY) instanceof String id ? id : "-";
    }
}
