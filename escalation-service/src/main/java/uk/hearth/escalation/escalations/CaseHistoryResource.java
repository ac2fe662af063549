package uk.hearth.escalation.escalations;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.escalation.cases.CaseChange;
import uk.hearth.escalation.cases.CaseEvent;
import uk.hearth.escalation.cases.CaseEvents;
import uk.hearth.escalation.cases.CaseReading;
import uk.hearth.escalation.cases.Cases;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.cases.Happening;
import uk.hearth.escalation.clocks.Ledger;
import uk.hearth.escalation.database.Database;
import uk.hearth.escalation.moves.Parts;
import uk.hearth.escalation.taxonomies.Taxonomies;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/escalations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
@Authenticated
public class CaseHistoryResource {

    private final CaseReading reading;
    private final CaseChange change;
    private final CaseEvents events;
    private final Cases cases;
    private final EscalationViews views;
    private final Parts parts;
    private final Taxonomies taxonomies;
    private final Caller caller;
    private final Clock clock;

    CaseHistoryResource(
            CaseReading reading,
            CaseChange change,
            CaseEvents events,
            Cases cases,
            EscalationViews views,
            Parts parts,
            Taxonomies taxonomies,
            Caller caller,
            Clock clock) {
        this.reading = reading;
        this.change = change;
        this.events = events;
        this.cases = cases;
        this.views = views;
        this.parts = parts;
        this.taxonomies = taxonomies;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/history")
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "Read everything that happened to a case: who did it, for whom, and the facts before and after",
            description = "Free text about the child is withheld from those not on the case. Each view is recorded in"
                    + " the audit trail.")
    public Page<CaseEvent> readHistory(@RestPath @Parameter(description = "Which case") UUID id) {
        var escalation = reading.find(id);
        boolean words = reading.view(escalation);
        return new Page<>(events.of(escalation, words), null);
    }

    @PUT
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = EscalationSummary.class, responseCode = "200")
    @Operation(
            summary = "Put right what was said when a challenge was raised; by its IRO or their proxy, with If-Match")
    public RestResponse<EscalationSummary> amendEscalation(
            @RestPath @Parameter(description = "Which case") UUID id, @NotNull @Valid AmendEscalation amend) {
        var held = change.holdCurrent(id);
        var actor = parts.requireIro(held, caller.name());
        var columns = amend.columns(chosenList(held, amend));
        var happening = Happening.of("amended", Database.kept(clock.instant()), actor, amend.reason());
        var amended = cases.change(held, columns, happening);
        var summary = views.summary(amended, true, clock.instant());
        return Preconditions.tagged(200, EntityTag.ofVersion(summary.version()), summary);
    }

    /** A theme is of a list that was in use when the challenge was raised. */
    private String chosenList(EscalationCase held, AmendEscalation amend) {
        var day = held.facts().raisedAt().atZone(Ledger.LONDON).toLocalDate();
        return taxonomies
                .choose(held.authority(), amend.taxonomy(), amend.theme(), amend.subReason(), day)
                .taxonomy();
    }
}
