package uk.hearth.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;

@Path("/api/v1/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who saw and changed what, in chains that show when they were tampered with")
@RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
@Cache(noStore = true)
public class AuditEventsResource {

    private final AuditEvents events;
    private final Caller caller;

    AuditEventsResource(AuditEvents events, Caller caller) {
        this.events = events;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "List the events of an authority, newest first")
    public Page<AuditEventView> listAuditEvents(@BeanParam @Valid AuditEventsQuery query) {
        caller.requireAuthority(query.authority);
        query.refuseIdWithoutKind();
        return Page.of(
                events.newestFirst(query),
                query.page.limit,
                Function.identity(),
                event -> List.of(String.valueOf(event.position())));
    }

    @GET
    @Path("/verification")
    @Transactional
    @Operation(summary = "Check an authority's events from the first: each there, unaltered and in its place")
    public AuditVerdictView verifyAuditEvents(@RestQuery @NotNull @Parameter(example = "E09000023") String authority) {
        caller.requireAuthority(authority);
        return AuditVerdictView.of(events.verify(authority));
    }
}
