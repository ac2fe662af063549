package uk.hearth.escalation.escalations;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.CaseReading;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;

@Path("/api/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations", description = "Challenges about a child's care: raised, answered, escalated, resolved")
@Authenticated
public class EscalationsResource {

    private final RaisingRules rules;
    private final Raising raising;
    private final EscalationList list;
    private final EscalationViews views;
    private final CaseReading reading;
    private final IdempotencyKeys keys;
    private final Caller caller;

    EscalationsResource(
            RaisingRules rules,
            Raising raising,
            EscalationList list,
            EscalationViews views,
            CaseReading reading,
            IdempotencyKeys keys,
            Caller caller) {
        this.rules = rules;
        this.raising = raising;
        this.list = list;
        this.views = views;
        this.reading = reading;
        this.keys = keys;
        this.caller = caller;
    }

    @POST
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = EscalationSummary.class, responseCode = "201")
    @Operation(summary = "Raise a challenge about a child's care, or praise it; for another IRO if you are their proxy")
    public RestResponse<EscalationSummary> raiseEscalation(
            @RestHeader("Idempotency-Key")
                    @Size(min = 1, max = 255)
                    @Parameter(description = "Send the same key to repeat a request without doing it twice")
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid RaiseEscalation command) {
        caller.requireAuthority(command.authority());
        var request = reading.idempotent("raise", idempotencyKey, command);
        return keys.once(request, EscalationSummary.class, () -> answer(raising.raise(rules.check(command))));
    }

    private RestResponse<EscalationSummary> answer(UUID id) {
        var raised = reading.find(id);
        return ResponseBuilder.<EscalationSummary>create(201)
                // kept for a day with its key: without the child's reference
                .entity(views.summary(raised, false, raised.facts().raisedAt()))
                .header(HttpHeaders.LOCATION, "/api/v1/escalations/" + id)
                .header(HttpHeaders.ETAG, EntityTag.ofVersion(raised.facts().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.INTEGRATION, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "List an authority's cases, filtered by what is on them")
    public Page<EscalationSummary> listEscalations(
            @BeanParam @Valid EscalationQuery query, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        return list.page(caller.name(), query, page);
    }

    @POST
    @Path("/searches")
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "List the cases about one child, whose reference stands in the body and in no address")
    public Page<EscalationSummary> searchEscalations(@NotNull @Valid AboutChild search) {
        caller.requireAuthority(search.authority());
        reading.recordSearch(search.authority(), search.childReference());
        return list.ofChild(caller.name(), search.authority(), search.childReference(), search.page());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.INTEGRATION, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "Read a case with everything on it, as it stands or as it stood at an instant",
            description = "What is said of the child is shown to those on the case and to the readers whom its protocol"
                    + " names; others get the same without those fields. Each view is recorded in the audit trail.")
    public RestResponse<EscalationView> readEscalation(
            @RestPath @Parameter(description = "Which case") UUID id,
            @RestQuery @Parameter(description = "As it stood then", example = "2026-11-22T12:00:00Z") @Nullable
                    Instant asAt) {
        var escalation = asAt == null ? reading.find(id) : reading.findAsAt(id, asAt);
        boolean words = reading.view(escalation);
        var answer =
                ResponseBuilder.ok(views.view(escalation, asAt, words)).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return asAt == null
                ? answer.header(
                                HttpHeaders.ETAG,
                                EntityTag.ofVersion(escalation.facts().version()))
                        .build()
                : answer.build();
    }
}
