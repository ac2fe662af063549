package uk.hearth.escalation.work;

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

@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work")
@Authenticated
public class OwnActionsResource {

    private final Actions actions;
    private final Caller caller;

    OwnActionsResource(Actions actions, Caller caller) {
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "List your own open actions, the first due first")
    public Page<ActionView> listOwnActions(@RestQuery @NotNull String authority, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        var after = page.after(ActionKey.PARTS).map(ActionKey::of).orElse(null);
        var found = actions.openOf(authority, caller.name(), after, page.limit + 1);
        return Page.of(found, page.limit, action -> action, ActionKey::key);
    }
}
