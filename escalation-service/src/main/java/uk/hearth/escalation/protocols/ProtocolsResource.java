package uk.hearth.escalation.protocols;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.problems.Refusal;

@Path("/api/v1/protocols")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Protocols", description = "The stages of answering a challenge, who owns them and how long each may take")
@Authenticated
public class ProtocolsResource {

    private final Protocols protocols;
    private final Caller caller;
    private final Auditing auditing;

    ProtocolsResource(Protocols protocols, Caller caller, Auditing auditing) {
        this.protocols = protocols;
        this.caller = caller;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "List the versions of an authority's protocol, the newest first")
    public Page<ProtocolView> listProtocols(
            @RestQuery @NotNull String authority,
            @RestQuery @Parameter(description = "Only the version for challenges raised on this day") @Nullable
                    LocalDate raisedOn) {
        caller.requireAuthority(authority);
        List<Protocol> found = raisedOn == null
                ? protocols.of(authority)
                : protocols.inForce(authority, raisedOn).stream().toList();
        return new Page<>(found.stream().map(ProtocolView::of).toList(), null);
    }

    @GET
    @Path("/{version}")
    @Transactional
    @Operation(summary = "Read one version of an authority's protocol")
    public ProtocolView readProtocol(
            @RestPath @Parameter(description = "Which version", example = "1") int version,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        return protocols.find(authority, version).map(ProtocolView::of).orElseThrow(NotFoundException::new);
    }

    @POST
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = ProtocolView.class, responseCode = "201")
    @Operation(
            summary = "Publish a new version of a protocol, for challenges raised from a day on",
            description = "What is against guidance is allowed, and answered with a warning.")
    public RestResponse<ProtocolView> publishProtocol(@NotNull @Valid PublishProtocol command) {
        caller.requireAuthority(command.authority());
        var same = protocols
                .inForce(command.authority(), command.effectiveFrom())
                .filter(protocol -> protocol.says(command));
        if (same.isPresent()) {
            return RestResponse.ok(ProtocolView.of(same.get())); // said again, after an answer that was lost
        }
        var published = protocols
                .publish(command, caller.name())
                .orElseThrow(() -> new Refusal(
                        "protocol-of-that-day",
                        "A version of the protocol takes effect on that day already",
                        "Let the new one take effect on another day"));
        var version = String.valueOf(published.version());
        auditing.record(published.authority(), "protocol_published", new AuditSubject("protocol", version), Map.of());
        return ResponseBuilder.<ProtocolView>create(201)
                .entity(ProtocolView.of(published))
                .header(HttpHeaders.LOCATION, "/api/v1/protocols/" + version + "?authority=" + published.authority())
                .build();
    }
}
