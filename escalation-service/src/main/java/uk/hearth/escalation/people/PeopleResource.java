package uk.hearth.escalation.people;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.problems.InvalidInput;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Who holds which post, and who may act for whom")
@Authenticated
public class PeopleResource {

    private final PostHolders holders;
    private final Proxies proxies;
    private final Caller caller;
    private final Auditing auditing;

    PeopleResource(PostHolders holders, Proxies proxies, Caller caller, Auditing auditing) {
        this.holders = holders;
        this.proxies = proxies;
        this.caller = caller;
        this.auditing = auditing;
    }

    @GET
    @Path("/post-holders")
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "List who holds which post of an authority")
    public Page<PostHolder> listPostHolders(@RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        return new Page<>(holders.of(authority), null);
    }

    @POST
    @Path("/post-holders")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = NamePostHolder.class, responseCode = "201")
    @Operation(summary = "Name an account that holds a post, for a team or the whole authority")
    public RestResponse<NamePostHolder> namePostHolder(@NotNull @Valid NamePostHolder named) {
        caller.requireAuthority(named.authority());
        if (holders.appoint(named.authority(), named, caller.name())) {
            record(named.authority(), "post_given", named.person(), named.post());
        }
        return RestResponse.status(RestResponse.Status.CREATED, named);
    }

    @DELETE
    @Path("/post-holders/{post}/{person}")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Say that an account no longer holds a post")
    public RestResponse<Void> endPostHolding(
            @RestPath @Parameter(description = "Which post", example = "service_manager") String post,
            @RestPath @Parameter(description = "Which account", example = "manager.north") String person,
            @RestQuery @NotNull String authority,
            @RestQuery @Size(max = 100) @Parameter(description = "Of which team", example = "North team") @Nullable
                    String team) {
        caller.requireAuthority(authority);
        if (!holders.release(authority, post, person, team)) {
            throw new NotFoundException();
        }
        record(authority, "post_taken", person, post);
        return RestResponse.noContent();
    }

    @GET
    @Path("/proxies")
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "List who may act for whom in an authority")
    public Page<Proxy> listProxies(@RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        return new Page<>(proxies.of(authority), null);
    }

    @PUT
    @Path("/proxies/{person}/{actsFor}")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = Proxy.class, responseCode = "200")
    @Operation(summary = "Name an account that may act for another, from one day to another")
    public RestResponse<Proxy> nameProxy(
            @RestPath @Size(max = 200) @Parameter(description = "Who acts", example = "business.support") String person,
            @RestPath @Size(max = 200) @Parameter(description = "For whom", example = "iro.one") String actsFor,
            @RestQuery @NotNull String authority,
            @NotNull @Valid NameProxy days) {
        caller.requireAuthority(authority);
        if (person.equals(actsFor)) {
            throw InvalidInput.inField("actsFor", "proxy-of-oneself", "Nobody is their own proxy", "Name two accounts");
        }
        proxies.name(authority, person, actsFor, days, caller.name());
        record(authority, "proxy_named", person, actsFor);
        return RestResponse.ok(proxies.find(authority, person, actsFor).orElseThrow());
    }

    @DELETE
    @Path("/proxies/{person}/{actsFor}")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Say that an account may no longer act for another")
    public RestResponse<Void> endProxy(
            @RestPath @Parameter(description = "Who acts", example = "business.support") String person,
            @RestPath @Parameter(description = "For whom", example = "iro.one") String actsFor,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        if (!proxies.end(authority, person, actsFor)) {
            throw new NotFoundException();
        }
        record(authority, "proxy_ended", person, actsFor);
        return RestResponse.noContent();
    }

    private void record(String authority, String action, String person, String of) {
        auditing.record(authority, action, new AuditSubject("person", person), Map.of("of", of));
    }
}
