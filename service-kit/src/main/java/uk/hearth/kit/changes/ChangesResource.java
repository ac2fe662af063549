package uk.hearth.kit.changes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;

@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "What changed, in commit order, for other systems to follow")
@Cache(noStore = true)
public class ChangesResource {

    /** Seconds after which it is worth asking a feed again that had nothing new. */
    private static final int ASK_AGAIN = 5;

    private final Changes changes;
    private final Caller caller;

    ChangesResource(Changes changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "Follow what changes: every change once, in the order of the commits, without a gap",
            description =
                    "Each answer has next: ask again with it as since, at once while more is true, otherwise from time "
                            + "to time (Retry-After says when). The same since answers the same changes in the same "
                            + "order, whenever it is asked. To begin with a full copy, ask with since=now first, then "
                            + "read everything, then follow from that next. Changes are kept as long as the service "
                            + "keeps its data; none is ever cleared. Changes of the token's authorities and those that "
                            + "belong to all are told; an account that is given another authority starts again to "
                            + "read its past.")
    public RestResponse<ChangesPage> followChanges(@BeanParam @Valid ChangesQuery query) {
        var page = changes.after(readable(query), FeedPosition.parse(query.since), query.limit);
        var answer = ResponseBuilder.ok(page);
        return page.items().isEmpty()
                ? answer.header(HttpHeaders.RETRY_AFTER, ASK_AGAIN).build()
                : answer.build();
    }

    private List<String> readable(ChangesQuery query) {
        if (query.authority == null) {
            return Stream.concat(caller.authorities().stream(), Stream.of(Change.EVERYBODY))
                    .toList();
        }
        caller.requireAuthority(query.authority);
        return List.of(query.authority, Change.EVERYBODY);
    }
}
