package uk.hearth.placement.commitments;

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
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;

@Path("/api/v1/commitments/{commitment}/notes")
@Tag(name = "Commitments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.ANALYST,
    Role.IRO,
    Role.MANAGER,
    Role.COMMISSIONER,
    Role.INTEGRATION,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class CommitmentNotesResource {

    private final Notes notes;
    private final CommitmentDesk desk;
    private final CommitmentTrail trail;
    private final RepeatedNotes repeated;

    CommitmentNotesResource(Notes notes, CommitmentDesk desk, CommitmentTrail trail, RepeatedNotes repeated) {
        this.notes = notes;
        this.desk = desk;
        this.trail = trail;
        this.repeated = repeated;
    }

    @GET
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "List what was told of a commitment, the latest first")
    public Page<CommitmentNote> listCommitmentNotes(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-12") String commitment,
            @RestQuery @NotNull String authority,
            @BeanParam @Valid PageRequest page) {
        var code = desk.commitment(authority, commitment).code();
        var after = page.after(2);
        var rows = notes.after(
                authority,
                code,
                after.map(cursor -> cursor.part(0, Instant::parse)).orElse(null),
                after.map(cursor -> cursor.part(1, UUID::fromString)).orElse(null),
                page.limit + 1);
        return Page.of(
                rows,
                page.limit,
                row -> row,
                row -> List.of(row.writtenAt().toString(), row.id().toString()));
    }

    @POST
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
    @APIResponseSchema(value = CommitmentNote.class, responseCode = "201")
    @Operation(summary = "Tell how a commitment is getting on, and what shows it; what was told before stays")
    public RestResponse<CommitmentNote> addCommitmentNote(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-12") String commitment,
            @RestQuery @NotNull String authority,
            @RestHeader("Idempotency-Key")
                    @Size(min = 1, max = 255)
                    @Parameter(
                            description =
                                    "Send the same key to repeat a request without doing it twice; kept for 24 hours")
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid AddCommitmentNote told) {
        var code = desk.commitment(authority, commitment).code();
        return repeated.once(idempotencyKey, authority + " " + code, told, () -> {
            var note = notes.add(authority, code, told, desk.who());
            trail.record(authority, "noted", "commitment", code);
            return RestResponse.status(RestResponse.Status.CREATED, note);
        });
    }
}
