package uk.hearth.escalation.work;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.CaseChange;
import uk.hearth.escalation.cases.CaseFacts;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.moves.Parts;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.InvalidInput;

@Path("/api/v1/escalations/{id}/assignment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work", description = "Who has a case, what is to be done about it, and what people on it tell each other")
@Authenticated
public class AssignmentResource {

    private final CaseChange change;
    private final CaseWork work;
    private final Parts parts;
    private final Caller caller;
    private final Clock clock;

    AssignmentResource(CaseChange change, CaseWork work, Parts parts, Caller caller, Clock clock) {
        this.change = change;
        this.work = work;
        this.parts = parts;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = Assign.class, responseCode = "200")
    @Operation(
            summary = "Assign a case, reassign it, or delegate it until a day; send the case's tag in If-Match",
            description = "By whoever has it, a holder of the post that owns the stage, its IRO, or an administrator.")
    public RestResponse<Assign> assignEscalation(
            @RestPath @Parameter(description = "Which case") UUID id, @NotNull @Valid Assign assign) {
        var held = change.holdCurrent(id);
        var actor = caller.roles().contains(Role.ADMINISTRATOR)
                ? new Actor(caller.name(), null)
                : parts.requireEither(held, caller.name());
        work.requireOpen(held);
        var until = assign.delegateUntil();
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            throw InvalidInput.inField(
                    "delegateUntil", "in-the-past", "The delegation is over already", "Choose today or later");
        }
        return answer(assigned(held, assign, actor), assign);
    }

    private EscalationCase assigned(EscalationCase held, Assign assign, Actor actor) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("assignee", assign.assignee());
        columns.put("delegate", assign.delegate());
        columns.put("delegate_until", assign.delegateUntil());
        return work.change(held, columns, event(held.facts(), assign), actor);
    }

    private static String event(CaseFacts before, Assign assign) {
        if (Objects.equals(before.assignee(), assign.assignee())) {
            return assign.delegate() == null ? "delegation_ended" : "delegated";
        }
        return before.assignee() == null ? "assigned" : "reassigned";
    }

    private static RestResponse<Assign> answer(EscalationCase changed, Assign assign) {
        return Preconditions.tagged(200, EntityTag.ofVersion(changed.facts().version()), assign);
    }
}
