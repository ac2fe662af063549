package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.MDC;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.outbox.OutboxMessage;
import uk.hearth.kit.outbox.Postbox;
import uk.hearth.kit.requests.Correlation;

/** Tells of what happened to a case: the audit trail, and other systems. Neither learns anything about the child. */
@ApplicationScoped
class CaseNews {

    private static final String TARGET = "changes";

    private final Auditing auditing;
    private final Postbox postbox;
    private final FactsJson json;

    CaseNews(Auditing auditing, Postbox postbox, FactsJson json) {
        this.auditing = auditing;
        this.postbox = postbox;
        this.json = json;
    }

    void tell(EscalationCase escalation, Happening happening) {
        var id = escalation.id().toString();
        var actor = happening.actor();
        Map<String, String> detail =
                actor.onBehalfOf() == null ? Map.of() : Map.of("onBehalfOf", String.valueOf(actor.onBehalfOf()));
        auditing.record(escalation.authority(), happening.event(), new AuditSubject("escalation", id), detail);
        var topic = "escalation." + happening.event();
        postbox.send(new OutboxMessage(
                escalation.authority(),
                TARGET,
                topic,
                "escalation/" + id + "/" + escalation.facts().version(),
                MDC.get(Correlation.LOG_KEY) instanceof String correlation ? correlation : "-",
                "application/json",
                json.write(body(escalation, happening)).getBytes(StandardCharsets.UTF_8)));
    }

    /** Ids and states only: whoever wants more asks for it, and is asked who they are. */
    private static Map<String, Object> body(EscalationCase escalation, Happening happening) {
        var facts = escalation.facts();
        var body = new LinkedHashMap<String, Object>();
        body.put("authority", escalation.authority());
        body.put("escalation", escalation.id());
        body.put("event", happening.event());
        body.put("happenedAt", happening.happenedAt());
        body.put("kind", facts.kind());
        body.put("state", facts.state());
        body.put("stage", facts.stage());
        body.put("version", facts.version());
        return body;
    }
}
