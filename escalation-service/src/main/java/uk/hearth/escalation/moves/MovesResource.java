package uk.hearth.escalation.moves;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.escalation.cases.CaseChange;
import uk.hearth.escalation.cases.CaseReading;
import uk.hearth.escalation.cases.Cases;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.cases.Happening;
import uk.hearth.escalation.database.Database;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/escalations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moves", description = "What may be done with a case, by whom, and doing it")
@Authenticated
public class MovesResource {

    private final LegalMoves legal;
    private final MakingMoves making;
    private final Referrals referrals;
    private final Cases cases;
    private final CaseReading reading;
    private final CaseChange change;
    private final Caller caller;
    private final Clock clock;

    MovesResource(
            LegalMoves legal,
            MakingMoves making,
            Referrals referrals,
            Cases cases,
            CaseReading reading,
            CaseChange change,
            Caller caller,
            Clock clock) {
        this.legal = legal;
        this.making = making;
        this.referrals = referrals;
        this.cases = cases;
        this.reading = reading;
        this.change = change;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/moves")
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.INTEGRATION, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "Read what may be done with a case now, by whom, and why not otherwise")
    public RestResponse<MovesView> listMoves(@RestPath @Parameter(description = "Which case") UUID id) {
        return answer(200, reading.find(id));
    }

    @POST
    @Path("/moves")
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = MovesView.class, responseCode = "201")
    @Operation(
            summary = "Make a move: escalate, respond, accept, suspend, refer, resolve and so on; send If-Match",
            description = "A move that is not legal is refused with the legal ones. If somebody else was quicker, the"
                    + " answer tells what happened since.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            description = "The tag of the case that the move is based on",
            schema = @Schema(type = SchemaType.STRING, maxLength = 100),
            example = "\"1\"")
    public RestResponse<MovesView> makeMove(
            @RestPath @Parameter(description = "Which case") UUID id, @NotNull @Valid MakeMove move) {
        var situation = legal.situation(change.holdCurrent(id));
        var actor = legal.require(move.move(), situation, caller.name());
        var moved = making.make(situation, move, actor);
        return answer(201, moved);
    }

    @PUT
    @Path("/referrals/{position}")
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = ReferralView.class, responseCode = "200")
    @Operation(summary = "Say what came of a referral to Cafcass; send the case's tag in If-Match")
    public RestResponse<ReferralView> updateReferral(
            @RestPath @Parameter(description = "Which case") UUID id,
            @RestPath @Parameter(description = "Which of its referrals", example = "1") int position,
            @NotNull @Valid UpdateReferral known) {
        var held = change.holdCurrent(id);
        var actor = legal.require(By.IRO, held, caller.name());
        if (!referrals.update(held, position, known, actor)) {
            throw new NotFoundException();
        }
        var now = Database.kept(clock.instant());
        var updated = cases.change(held, Map.of(), Happening.of("referral_updated", now, actor, null));
        var referral = referrals.of(held.authority(), id, now).get(position - 1);
        return Preconditions.tagged(200, EntityTag.ofVersion(updated.facts().version()), referral);
    }

    private RestResponse<MovesView> answer(int status, EscalationCase escalation) {
        return ResponseBuilder.<MovesView>create(status)
                .entity(legal.view(escalation, caller.name()))
                .header(HttpHeaders.ETAG, EntityTag.ofVersion(escalation.facts().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
