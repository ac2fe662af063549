package uk.hearth.placement.providers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;

@Path("/api/v1/ofsted-list")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class OfstedListResource {

    private final OfstedLists lists;
    private final Caller caller;

    OfstedListResource(OfstedLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Read which of Ofsted's lists of providers is in use")
    public OfstedListView readOfstedList(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        return lists.find(authority).orElseThrow(NotFoundException::new);
    }
}
