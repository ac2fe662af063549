package uk.hearth.placement.commitments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.Refusal;

@Path("/api/v1/commitments")
@Tag(
        name = "Commitments",
        description =
                "What the council has said it will do about placements, by what it is measured, how it is getting on")
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
public class CommitmentsResource {

    private final Commitments commitments;
    private final Folders folders;
    private final CommitmentDesk desk;
    private final CommitmentTrail trail;

    CommitmentsResource(Commitments commitments, Folders folders, CommitmentDesk desk, CommitmentTrail trail) {
        this.commitments = commitments;
        this.folders = folders;
        this.desk = desk;
        this.trail = trail;
    }

    @GET
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "List an authority's commitments by code, with their measures and how they stand today")
    public Page<CommitmentView> listCommitments(
            @RestQuery @NotNull String authority, @BeanParam @Valid PageRequest page) {
        desk.requireAuthority(authority);
        var after = page.after(1).map(cursor -> cursor.key().get(0)).orElse("");
        var rows = commitments.after(authority, after, page.limit + 1);
        var folder = folders.of(authority, rows, AsKnown.NOW);
        return Page.of(
                rows, page.limit, row -> CommitmentView.of(folder, row, desk.today()), row -> List.of(row.code()));
    }

    @GET
    @Path("/{code}")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Read a commitment: its measures, milestones, and how it stands today")
    public RestResponse<CommitmentView> readCommitment(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-10") String code,
            @RestQuery @NotNull String authority) {
        return answer(200, desk.commitment(authority, code));
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
    @APIResponseSchema(value = CommitmentView.class, responseCode = "200")
    @Operation(summary = "Make a commitment, or change its words, owner, days and milestones with If-Match")
    public RestResponse<CommitmentView> setCommitment(
            @RestPath
                    @Parameter(description = "The commitment's code", example = "SC-10")
                    @Pattern(regexp = CommitmentDesk.CODE, message = CommitmentDesk.CODE_WORDS)
                    String code,
            @RestQuery @NotNull String authority,
            @NotNull @Valid SetCommitment set) {
        desk.requireAuthority(authority);
        set.check(desk.today());
        var present = commitments.find(authority, code);
        desk.requireAbsent(present.isPresent());
        if (present.isEmpty()) {
            CommitmentDesk.requireMade(commitments.add(authority, code, set));
            trail.record(authority, "made", "commitment", code);
            return answer(201, desk.commitment(authority, code));
        }
        if (!present.get().asSet().equals(set)) {
            desk.requireCurrent(present.get().version());
            CommitmentDesk.requireMade(commitments.change(present.get(), set));
            trail.record(authority, "changed", "commitment", code);
        }
        return answer(200, desk.commitment(authority, code));
    }

    @DELETE
    @Path("/{code}")
    @Transactional
    @RolesAllowed(Role.MANAGER)
    @Operation(
            summary = "Remove a commitment made by mistake, with If-Match",
            description = "One that has measures, notes or statuses set by hand stays: set its status to dropped.")
    public RestResponse<Void> removeCommitment(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-10") String code,
            @RestQuery @NotNull String authority) {
        var present = desk.commitment(authority, code);
        desk.requireCurrent(present.version());
        if (commitments.hasHistory(present)) {
            throw new Refusal(
                    "commitment-has-history",
                    "What was measured and told of the commitment is kept",
                    "Set its status to dropped, with the reason");
        }
        CommitmentDesk.requireMade(commitments.remove(present));
        trail.record(authority, "removed", "commitment", code);
        return RestResponse.noContent();
    }

    private RestResponse<CommitmentView> answer(int status, Commitment commitment) {
        var folder = folders.of(commitment.authority(), List.of(commitment), AsKnown.NOW);
        return Preconditions.tagged(
                status, EntityTag.ofVersion(commitment.version()), CommitmentView.of(folder, commitment, desk.today()));
    }
}
