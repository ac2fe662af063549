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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.Refusal;

@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions", description = "Scorecards as they went to meetings, the same for ever")
@Authenticated
public class EditionsResource {

    private final Editions editions;
    private final EditionArchive archive;
    private final ReadableEditions readable;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;
    private final Changes changes;
    private final Clock clock;

    EditionsResource(
            Editions editions,
            EditionArchive archive,
            ReadableEditions readable,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing,
            Changes changes,
            Clock clock) {
        this.editions = editions;
        this.archive = archive;
        this.readable = readable;
        this.caller = caller;
        this.preconditions = preconditions;
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
    public RestResponse<String> readEdition(@RestPath @Parameter(description = "The edition's id") UUID id) {
        var edition = readable.readable(id);
        return preconditions.unlessHeld(edition.tag(), () -> archive.content(edition));
    }

    @GET
    @Path("/{id}/summary")
    @Transactional
    @Operation(summary = "Read when an edition was published, its hash, and whether it was withdrawn")
    public EditionSummary readEditionSummary(@RestPath @Parameter(description = "The edition's id") UUID id) {
        return EditionSummary.of(readable.visible(id));
    }

    @GET
    @Path("/{id}/verification")
    @Transactional
    @Operation(summary = "Work out the hash of what is stored, and hold it against the one kept at publication")
    public EditionVerification verifyEdition(@RestPath @Parameter(description = "The edition's id") UUID id) {
        var edition = readable.visible(id);
        return EditionVerification.of(edition, archive.content(edition));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "Withdraw an edition with a reason: it is kept and marked, and viewers are told why")
    public EditionSummary withdrawEdition(
            @RestPath @Parameter(description = "The edition's id") UUID id, @NotNull @Valid WithdrawEdition command) {
        var edition = readable.visible(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!archive.withdraw(edition, new Edition.Withdrawal(command.reason(), caller.name(), now))) {
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
