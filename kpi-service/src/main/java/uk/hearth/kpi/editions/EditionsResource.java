package uk.hearth.kpi.editions;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.kit.tables.Csv;

@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions", description = "Scorecards as they went to meetings, the same for ever")
@Authenticated
public class EditionsResource {

    private final Editions editions;
    private final ReadableEditions readable;
    private final Caller caller;
    private final Preconditions preconditions;
    private final HttpHeaders headers;
    private final Auditing auditing;
    private final Changes changes;
    private final Clock clock;

    EditionsResource(
            Editions editions,
            ReadableEditions readable,
            Caller caller,
            Preconditions preconditions,
            HttpHeaders headers,
            Auditing auditing,
            Changes changes,
            Clock clock) {
        this.editions = editions;
        this.readable = readable;
        this.caller = caller;
        this.preconditions = preconditions;
        this.headers = headers;
        this.auditing = auditing;
        this.changes = changes;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's editions, the newest meeting first; withdrawn ones are marked")
    public Page<EditionSummary> listEditions(
            @BeanParam @Valid EditionsQuery query, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        var after = page.after(Editions.KEY_PARTS).orElse(null);
        var found = editions.after(after, query, readable.embargoOver(), page.limit + 1);
        return Page.of(found, page.limit, EditionSummary::of, EditionsResource::key);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @APIResponseSchema(value = EditionContent.class, responseCode = "200")
    @Operation(summary = "Read an edition: canonical JSON, byte for byte as published; its SHA-256 is the ETag")
    public RestResponse<String> readEdition(@RestPath UUID id) {
        var edition = readable.readable(id);
        return preconditions.unlessHeld(edition.tag(), () -> editions.content(edition));
    }

    @GET
    @Path("/{id}/summary")
    @Transactional
    @Operation(summary = "Read when an edition was published, its hash, and whether it was withdrawn")
    public EditionSummary readEditionSummary(@RestPath UUID id) {
        return EditionSummary.of(readable.visible(id));
    }

    @GET
    @Path("/{id}/verification")
    @Transactional
    @Operation(summary = "Work out the hash of what is stored, and hold it against the one kept at publication")
    public EditionVerification verifyEdition(@RestPath UUID id) {
        var edition = readable.visible(id);
        return EditionVerification.of(edition, editions.content(edition));
    }

    @GET
    @Path("/{id}/comparison")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Transactional
    @Operation(summary = "Read what moved since another edition, or since the last one of the same scorecard")
    public RestResponse<EditionComparison> compareEditions(@RestPath UUID id, @RestQuery @Nullable UUID with) {
        var now = readable.readable(id);
        var then =
                with == null ? readable.before(now).orElseThrow(EditionsResource::nothingBefore) : earlier(now, with);
        var tag = EntityTag.ofParts("comparison", now.sha256(), then.sha256(), headers.getAcceptableMediaTypes());
        return preconditions.unlessHeld(tag, () -> EditionComparison.of(readable.read(now), readable.read(then)));
    }

    private Edition earlier(Edition now, UUID with) {
        var then = readable.readable(with);
        if (!then.authority().equals(now.authority())) {
            throw InvalidInput.inField(
                    "with", "another-authority", "The editions are of two authorities", "Compare one council's own");
        }
        return then;
    }

    private static InvalidInput nothingBefore() {
        return InvalidInput.inField(
                "with", "no-earlier-edition", "The scorecard has no earlier edition", "Name one to compare with");
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "Withdraw an edition with a reason: it is kept and marked, and viewers are told why")
    public EditionSummary withdrawEdition(@RestPath UUID id, @NotNull @Valid WithdrawEdition command) {
        var edition = readable.visible(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!editions.withdraw(edition, new Edition.Withdrawal(command.reason(), caller.name(), now))) {
            throw new Refusal("already-withdrawn", "This edition was withdrawn before", "Read its summary");
        }
        auditing.record(edition.authority(), "withdrawn", new AuditSubject("edition", id.toString()), Map.of());
        changes.tell(edition.became("withdrawn"));
        return EditionSummary.of(readable.visible(id));
    }

    private static List<String> key(Edition edition) {
        return List.of(
                edition.meetingOn().toString(),
                edition.publishedAt().toString(),
                edition.id().toString());
    }
}
