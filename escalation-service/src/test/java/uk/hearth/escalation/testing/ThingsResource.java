package uk.hearth.escalation.testing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.audit.AuditHead;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.outbox.OutboxMessage;
import uk.hearth.kit.outbox.Postbox;
import uk.hearth.kit.problems.Refusal;

/** Deployed in tests only: changes a thing, records it, tells another system, and may undo it all at the end. */
@Path("/test/things/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ThingsResource {

    private final Auditing auditing;
    private final Postbox postbox;

    ThingsResource(Auditing auditing, Postbox postbox) {
        this.auditing = auditing;
        this.postbox = postbox;
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public AuditHead change(
            @RestPath String id,
            @RestQuery String authority,
            @RestQuery @DefaultValue("figures") String target,
            @RestQuery boolean undo) {
        var head = auditing.record(authority, "changed", new AuditSubject("thing", id), Map.of("to", "agreed"));
        var body = "{\"thing\":\"%s\"}".formatted(id).getBytes(StandardCharsets.UTF_8);
        postbox.send(new OutboxMessage(authority, target, "thing.changed", id, "things-1", "application/json", body));
        if (undo) {
            throw new Refusal("undone", "It was undone at the end", "Leave undo out");
        }
        return head;
    }
}
