package uk.hearth.kpi.plans;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kit.problems.Refusal;

@Path("/api/v1/plans/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@Authenticated
public class PlanActionsResource {

    private final PlanActions actions;
    private final PlanDesk desk;
    private final PlanReports reports;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Changes changes;
    private final Clock clock;

    PlanActionsResource(
            PlanActions actions,
            PlanDesk desk,
            PlanReports reports,
            Caller caller,
            Preconditions preconditions,
            Changes changes,
            Clock clock) {
        this.actions = actions;
        this.desk = desk;
        this.reports = reports;
        this.caller = caller;
        this.preconditions = preconditions;
        this.changes = changes;
        this.clock = clock;
    }

    @POST
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER})
    @APIResponseSchema(value = PlanActionView.class, responseCode = "201")
    @Operation(summary = "Add an action to a plan; the plan and its area need not be there yet")
    public RestResponse<PlanActionView> addAction(@NotNull @Valid AddAction added) {
        caller.requireAuthority(added.authority());
        if (!desk.add(added)) {
            throw new Refusal("already-planned", "The plan has this action already", "Read it, and change it with PUT");
        }
        changes.tell(find(added.id()).became("added"));
        return ResponseBuilder.<PlanActionView>create(201)
                .entity(view(added.id()))
                .header(HttpHeaders.LOCATION, "/api/v1/plans/actions/" + added.id())
                .header(HttpHeaders.ETAG, EntityTag.ofVersion(1))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Read an action: how it is getting on, every note, and the figures that show if it works")
    public RestResponse<PlanActionView> readAction(@RestPath @Parameter(description = "The action's id") UUID id) {
        var view = view(id);
        return Preconditions.tagged(200, EntityTag.ofVersion(view.revision()), view);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER})
    @APIResponseSchema(value = PlanActionView.class, responseCode = "200")
    @Operation(summary = "Change who sees to an action, when, or which figures show it; send If-Match")
    public RestResponse<PlanActionView> arrangeAction(
            @RestPath @Parameter(description = "The action's id") UUID id, @NotNull @Valid ArrangeAction arranged) {
        var action = find(id);
        desk.requireKnown("indicators", arranged);
        preconditions.requireCurrent(EntityTag.ofVersion(action.revision()));
        var same = ArrangeAction.of(action).equals(arranged);
        if (!same && !desk.arrange(action, arranged)) {
            throw new ProblemException(ProblemType.STALE_VERSION, "Read it again, and repeat the change if it is due.");
        }
        if (!same) {
            changes.tell(action.became("arranged"));
        }
        return readAction(id);
    }

    @POST
    @Path("/{id}/notes")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER})
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    @Operation(summary = "Tell how an action is getting on; what was told before stays")
    public RestResponse<NoteView> addNote(
            @RestPath @Parameter(description = "The action's id") UUID id, @NotNull @Valid AddNote told) {
        told.requireTold();
        var action = find(id);
        var note = desk.tell(action, told);
        changes.tell(action.became("noted"));
        return RestResponse.status(RestResponse.Status.CREATED, note);
    }

    private PlanAction find(UUID id) {
        return actions.find(caller.authorities(), id).orElseThrow(NotFoundException::new);
    }

    private PlanActionView view(UUID id) {
        return reports.view(find(id), LocalDate.now(clock));
    }
}
