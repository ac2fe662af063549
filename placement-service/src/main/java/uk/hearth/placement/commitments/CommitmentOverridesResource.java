package uk.hearth.placement.commitments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/commitments/{commitment}")
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
public class CommitmentOverridesResource {

    private final Overrides overrides;
    private final CommitmentDesk desk;
    private final CommitmentTrail trail;

    CommitmentOverridesResource(Overrides overrides, CommitmentDesk desk, CommitmentTrail trail) {
        this.overrides = overrides;
        this.desk = desk;
        this.trail = trail;
    }

    @GET
    @Path("/overrides")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "List the statuses that were set by hand over the one worked out, and taken back")
    public Page<StatusOverride> listOverrides(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-02") String commitment,
            @RestQuery @NotNull String authority) {
        return new Page<>(
                overrides.of(authority, desk.commitment(authority, commitment).code()), null);
    }

    @GET
    @Path("/override")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Read the status that is set by hand, if one is")
    public RestResponse<StatusOverride> readOverride(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-02") String commitment,
            @RestQuery @NotNull String authority) {
        desk.commitment(authority, commitment);
        return answer(200, authority, commitment);
    }

    @PUT
    @Path("/override")
    @Transactional
    @RolesAllowed(Role.MANAGER)
    @APIResponseSchema(value = StatusOverride.class, responseCode = "200")
    @Operation(summary = "Set a status by hand, with the reason; over another set by hand with If-Match")
    public RestResponse<StatusOverride> overrideStatus(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-02") String commitment,
            @RestQuery @NotNull String authority,
            @NotNull @Valid OverrideStatus set) {
        desk.commitment(authority, commitment);
        set.check();
        var present = Overrides.inForce(overrides.of(authority, commitment));
        desk.requireAbsent(present.isPresent());
        present.ifPresent(override -> {
            desk.requireCurrent(override.number());
            CommitmentDesk.requireMade(overrides.takeBack(authority, override, desk.who()));
        });
        CommitmentDesk.requireMade(overrides.set(authority, commitment, set, desk.who()));
        trail.record(authority, "overridden", "commitment", commitment);
        return answer(present.isPresent() ? 200 : 201, authority, commitment);
    }

    @DELETE
    @Path("/override")
    @Transactional
    @RolesAllowed(Role.MANAGER)
    @Operation(summary = "Take back the status set by hand with If-Match: what was worked out counts again")
    public RestResponse<Void> takeOverrideBack(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-02") String commitment,
            @RestQuery @NotNull String authority) {
        desk.commitment(authority, commitment);
        var present = Overrides.inForce(overrides.of(authority, commitment)).orElseThrow(NotFoundException::new);
        desk.requireCurrent(present.number());
        CommitmentDesk.requireMade(overrides.takeBack(authority, present, desk.who()));
        trail.record(authority, "override-taken-back", "commitment", commitment);
        return RestResponse.noContent();
    }

    private RestResponse<StatusOverride> answer(int status, String authority, String commitment) {
        var present = Overrides.inForce(overrides.of(authority, commitment)).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(status, EntityTag.ofVersion(present.number()), present);
    }
}
