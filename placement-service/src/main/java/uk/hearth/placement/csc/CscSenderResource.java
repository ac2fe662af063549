package uk.hearth.placement.csc;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/csc-sender")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children's Social Care API")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION, Role.ADMINISTRATOR})
public class CscSenderResource {

    private final CscSenders senders;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    CscSenderResource(CscSenders senders, Caller caller, Preconditions preconditions, Auditing auditing) {
        this.senders = senders;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "Read under which number an authority's sender sends children's data, and what")
    public RestResponse<CscSenderView> readCscSender(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority) {
        caller.requireAuthority(authority);
        var sender = senders.of(authority);
        return preconditions.unlessHeld(EntityTag.ofVersion(sender.version()), () -> CscSenderView.of(sender));
    }

    @PUT
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Set under which number an authority's sender sends children's data, and what",
            description = "A full payload and a delta look alike: who sends children in full says so here, so that what"
                    + " is no longer sent is no longer known. Until then each payload counts as what changed.")
    public RestResponse<CscSenderView> setCscSender(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority,
            @NotNull @Valid SetCscSender wanted) {
        caller.requireAuthority(authority);
        var present = senders.of(authority);
        if (!present.isAlready(wanted)) {
            change(present, wanted);
        }
        var stored = senders.of(authority);
        return Preconditions.tagged(200, EntityTag.ofVersion(stored.version()), CscSenderView.of(stored));
    }

    private void change(CscSender present, SetCscSender wanted) {
        if (present.version() > 0) {
            preconditions.requireCurrent(EntityTag.ofVersion(present.version()));
        }
        senders.set(present.authority(), wanted);
        auditing.record(
                present.authority(),
                "set",
                new AuditSubject("csc_sender", present.authority()),
                Map.of("payloads", wanted.payloads().word()));
    }
}
