package uk.hearth.escalation.work;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.CaseChange;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.moves.Parts;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/escalations/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work")
@Authenticated
public class ActionsResource {

    private final Actions actions;
    private final CaseChange change;
    private final CaseWork work;
    private final Parts parts;
    private final Caller caller;

    ActionsResource(Actions actions, CaseChange change, CaseWork work, Parts parts, Caller caller) {
        this.actions = actions;
        this.change = change;
        this.work = work;
        this.parts = parts;
        this.caller = caller;
    }

    @POST
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = ActionView.class, responseCode = "201")
    @Operation(summary = "Add something to be done about a challenge, with its owner and the day it is due")
    public RestResponse<ActionView> addEscalationAction(
            @RestPath @Parameter(description = "Which case") UUID id, @NotNull @Valid AddAction added) {
        var held = change.hold(id);
        var actor = parts.requireEither(held, caller.name());
        work.requireOpen(held);
        int position = actions.add(held, added, actor.person());
        var view = actions.find(held, position).orElseThrow();
        var changed = work.changeBeside(held, "action_added", actor, Map.of(), told(view));
        return ResponseBuilder.<ActionView>create(201)
                .entity(view)
                .header(HttpHeaders.LOCATION, "/api/v1/escalations/" + id + "/actions/" + position)
                .header(HttpHeaders.ETAG, EntityTag.ofVersion(changed.facts().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("/{position}")
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = ActionView.class, responseCode = "200")
    @Operation(
            summary = "Change an action, or say that it is done; send the case's tag in If-Match",
            description = "By its owner, or by those who may add one. It may be done after the case was closed.")
    public RestResponse<ActionView> changeEscalationAction(
            @RestPath @Parameter(description = "Which case") UUID id,
            @RestPath @Parameter(description = "Which of its actions", example = "1") int position,
            @NotNull @Valid ChangeAction changed) {
        var held = change.holdCurrent(id);
        var before = actions.find(held, position).orElseThrow(NotFoundException::new);
        var actor = actor(held, before);
        actions.change(held, position, changed, actor.person());
        var after = actions.find(held, position).orElseThrow();
        var moved = work.changeBeside(held, "action_changed", actor, told(before), told(after));
        return Preconditions.tagged(200, EntityTag.ofVersion(moved.facts().version()), after);
    }

    private Actor actor(EscalationCase held, ActionView action) {
        return action.owner().equals(caller.name())
                ? new Actor(caller.name(), null)
                : parts.requireEither(held, caller.name());
    }

    private static Map<String, ?> told(ActionView action) {
        return Map.of(
                "action",
                action.position(),
                "what",
                String.valueOf(action.what()),
                "actionOwner",
                action.owner(),
                "dueOn",
                action.dueOn(),
                "status",
                action.status());
    }
}
