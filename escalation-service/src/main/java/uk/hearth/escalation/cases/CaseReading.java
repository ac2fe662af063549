package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;

/** Cases as the caller of this request may reach them: another authority's are not there. */
@ApplicationScoped
public class CaseReading {

    private final Cases cases;
    private final CaseEvents events;
    private final Sight sight;
    private final Caller caller;
    private final Auditing auditing;
    private final FactsJson json;

    CaseReading(Cases cases, CaseEvents events, Sight sight, Caller caller, Auditing auditing, FactsJson json) {
        this.cases = cases;
        this.events = events;
        this.sight = sight;
        this.caller = caller;
        this.auditing = auditing;
        this.json = json;
    }

    public EscalationCase find(UUID id) {
        return cases.find(caller.authorities(), id).orElseThrow(NotFoundException::new);
    }

    /** As it stood at an instant; not there before it was recorded. */
    public EscalationCase findAsAt(UUID id, Instant asAt) {
        var present = find(id);
        return events.asAt(present.authority(), id, asAt)
                .map(facts -> new EscalationCase(present.authority(), id, facts))
                .orElseThrow(NotFoundException::new);
    }

    /** Records that the caller looks at a case, and tells whether they see what is said of the child. */
    public boolean view(EscalationCase escalation) {
        boolean words = sight.sees(caller.name(), escalation);
        var shown = words ? "everything" : "without free text";
        var subject = new AuditSubject("escalation", escalation.id().toString());
        auditing.record(escalation.authority(), "viewed", subject, Map.of("shown", shown));
        return words;
    }

    public void recordSearch(String authority, String childReference) {
        auditing.record(authority, "searched", new AuditSubject("child", childReference), Map.of());
    }

    /** A request that may be repeated, recognised by everything in it. */
    public IdempotentRequest idempotent(String operation, @Nullable String key, Object command) {
        return new IdempotentRequest(caller.name(), key, operation + " " + sha256(json.write(command)));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
