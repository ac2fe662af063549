package uk.hearth.placement.placements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.placement.parameters.CountingParameter;
import uk.hearth.placement.parameters.Parameters;

@Path("/api/v1/timelines")
@Tag(name = "Timelines", description = "What became of a child: periods of care, placements, reviews")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.IRO})
public class TimelinesResource {

    private final CareHistories histories;
    private final Parameters parameters;
    private final Caller caller;
    private final Auditing auditing;
    private final Clock clock;

    TimelinesResource(CareHistories histories, Parameters parameters, Caller caller, Auditing auditing, Clock clock) {
        this.histories = histories;
        this.parameters = parameters;
        this.caller = caller;
        this.auditing = auditing;
        this.clock = clock;
    }

    @POST
    @Path("/of-child")
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Read the timeline of one child, who is named in the body",
            description = "Derived from all current returns together. Who read it is kept in the audit trail.")
    public TimelineView readTimeline(@NotNull @Valid ReadTimeline asked) {
        caller.requireAuthority(asked.authority());
        auditing.record(
                asked.authority(),
                "viewed the timeline of a child",
                new AuditSubject("child", asked.child()),
                Map.of());
        var change = PlacementChange.of(parameters.of(asked.authority()).value(CountingParameter.PLACEMENT_CHANGE));
        return histories
                .latestOf(asked.authority(), asked.child())
                .map(record -> new Timeline(record, change, LocalDate.now(clock)).view(asked.authority()))
                .orElseThrow(NotFoundException::new);
    }
}
