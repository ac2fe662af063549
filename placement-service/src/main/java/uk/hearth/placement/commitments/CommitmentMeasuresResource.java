package uk.hearth.placement.commitments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import uk.hearth.kit.problems.Refusal;

@Path("/api/v1/commitments/{commitment}/measures")
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
public class CommitmentMeasuresResource {

    private final Measures measures;
    private final CommitmentDesk desk;
    private final CommitmentTrail trail;
    private final FigureReadings figures;

    CommitmentMeasuresResource(Measures measures, CommitmentDesk desk, CommitmentTrail trail, FigureReadings figures) {
        this.measures = measures;
        this.figures = figures;
        this.desk = desk;
        this.trail = trail;
    }

    @GET
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "List the measures of a commitment: where they start and where they are to be")
    public Page<Measure> listCommitmentMeasures(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-10") String commitment,
            @RestQuery @NotNull String authority) {
        return new Page<>(
                measures.of(authority, desk.commitment(authority, commitment).code()), null);
    }

    @GET
    @Path("/{code}")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Read a measure of a commitment")
    public RestResponse<Measure> readCommitmentMeasure(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-10") String commitment,
            @RestPath @Parameter(description = "The measure's code", example = "looked_after") String code,
            @RestQuery @NotNull String authority) {
        return answer(200, desk.measure(authority, commitment, code));
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
    @APIResponseSchema(value = Measure.class, responseCode = "200")
    @Operation(summary = "Add a measure to a commitment, or change where it is to be with If-Match")
    public RestResponse<Measure> setCommitmentMeasure(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-10") String commitment,
            @RestPath
                    @Parameter(description = "The measure's code", example = "looked_after")
                    @Pattern(regexp = SetMeasure.CODE, message = SetMeasure.CODE_WORDS)
                    String code,
            @RestQuery @NotNull String authority,
            @NotNull @Valid SetMeasure set) {
        desk.commitment(authority, commitment);
        set.check();
        var siblings = measures.of(authority, commitment);
        MeasureParts.check(set, code, siblings);
        var present = siblings.stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElse(null);
        desk.requireAbsent(present != null);
        if (present == null) {
            CommitmentDesk.requireMade(measures.add(authority, commitment, code, set));
            trail.record(authority, "added", "commitment_measure", commitment, code);
            figures.read(authority);
            return answer(201, desk.measure(authority, commitment, code));
        }
        if (!present.asSet().equals(set)) {
            desk.requireCurrent(present.version());
            change(authority, present, set);
        }
        return answer(200, desk.measure(authority, commitment, code));
    }

    private void change(String authority, Measure present, SetMeasure set) {
        var counted = present.unit() == set.unit() && present.counting() == set.counting();
        if (!counted && measures.isNeeded(authority, present)) {
            throw new Refusal(
                    "measure-has-readings",
                    "Its readings and parts were counted otherwise",
                    "Add a measure of another code beside it");
        }
        CommitmentDesk.requireMade(measures.change(authority, present, set));
        trail.record(authority, "changed", "commitment_measure", present.commitment(), present.code());
        figures.read(authority);
    }

    @DELETE
    @Path("/{code}")
    @Transactional
    @RolesAllowed(Role.MANAGER)
    @Operation(summary = "Remove a measure of which no reading was ever kept, with If-Match")
    public RestResponse<Void> removeCommitmentMeasure(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-10") String commitment,
            @RestPath @Parameter(description = "The measure's code", example = "looked_after") String code,
            @RestQuery @NotNull String authority) {
        var present = desk.measure(authority, commitment, code);
        desk.requireCurrent(present.version());
        if (measures.isNeeded(authority, present)) {
            throw new Refusal(
                    "measure-has-readings", "Its readings, or parts of it, are kept", "Leave it, without a target");
        }
        CommitmentDesk.requireMade(measures.remove(authority, present));
        trail.record(authority, "removed", "commitment_measure", commitment, code);
        return RestResponse.noContent();
    }

    private static RestResponse<Measure> answer(int status, Measure measure) {
        return Preconditions.tagged(status, EntityTag.ofVersion(measure.version()), measure);
    }
}
