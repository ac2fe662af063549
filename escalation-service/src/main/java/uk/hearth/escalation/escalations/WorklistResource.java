package uk.hearth.escalation.escalations;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;

@Path("/api/v1/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work")
@Authenticated
public class WorklistResource {

    private final Worklist worklist;
    private final Caller caller;

    WorklistResource(Worklist worklist, Caller caller) {
        this.worklist = worklist;
        this.caller = caller;
    }

    @GET
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "List the open cases on which it is your turn, the first due first")
    public Page<WorklistItem> readWorklist(@RestQuery @NotNull String authority, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        return worklist.page(authority, caller.name(), page);
    }
}
