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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/commitments/{commitment}/measures/{measure}/readings")
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
public class CommitmentReadingsResource {

    private final Readings readings;
    private final CommitmentDesk desk;
    private final CommitmentTrail trail;

    CommitmentReadingsResource(Readings readings, CommitmentDesk desk, CommitmentTrail trail) {
        this.readings = readings;
        this.desk = desk;
        this.trail = trail;
    }

    @GET
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "List the readings of a measure in the order of their periods, now or as known at an instant")
    public Page<MeasureReading> listReadings(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-01") String commitment,
            @RestPath @Parameter(description = "The measure's code", example = "looked_after") String measure,
            @RestQuery @NotNull String authority,
            @RestQuery @Parameter(description = "What was known then; now if left out") @Nullable Instant asKnownAt) {
        var found = desk.measure(authority, commitment, measure);
        return new Page<>(readings.of(authority, found, new AsKnown(asKnownAt)), null);
    }

    @GET
    @Path("/{period}")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Read what a measure was in a period, with what was said of it before")
    public RestResponse<ReadingHistory> readReading(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-01") String commitment,
            @RestPath @Parameter(description = "The measure's code", example = "looked_after") String measure,
            @RestPath @Parameter(description = "The period", example = "2018-12") ReportingPeriod period,
            @RestQuery @NotNull String authority) {
        return answer(200, authority, desk.measure(authority, commitment, measure), period);
    }

    @PUT
    @Path("/{period}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION})
    @APIResponseSchema(value = ReadingHistory.class, responseCode = "200")
    @Operation(
            summary = "Enter what a measure was in a period, or correct it with If-Match; what was said before stays")
    public RestResponse<ReadingHistory> setReading(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-01") String commitment,
            @RestPath @Parameter(description = "The measure's code", example = "looked_after") String measure,
            @RestPath @Parameter(description = "The period", example = "2018-12") ReportingPeriod period,
            @RestQuery @NotNull String authority,
            @NotNull @Valid SetReading set) {
        var found = desk.measure(authority, commitment, measure);
        set.check(found.unit(), period, desk.today());
        var present = Readings.current(readings.revisions(authority, found, period));
        desk.requireAbsent(present.isPresent());
        if (present.isEmpty() || !present.get().says(set)) {
            present.ifPresent(reading -> desk.requireCurrent(reading.revision()));
            CommitmentDesk.requireMade(readings.put(authority, found, period, set, desk.who()));
            var act = present.isEmpty() ? "entered" : "corrected";
            trail.record(authority, act, "commitment_reading", commitment, measure, period.code());
        }
        return answer(present.isEmpty() ? 201 : 200, authority, found, period);
    }

    @DELETE
    @Path("/{period}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
    @Operation(summary = "Take a reading back with If-Match; that it was there stays known")
    public RestResponse<Void> takeReadingBack(
            @RestPath @Parameter(description = "The commitment's code", example = "SC-01") String commitment,
            @RestPath @Parameter(description = "The measure's code", example = "looked_after") String measure,
            @RestPath @Parameter(description = "The period", example = "2018-12") ReportingPeriod period,
            @RestQuery @NotNull String authority) {
        var found = desk.measure(authority, commitment, measure);
        var present =
                Readings.current(readings.revisions(authority, found, period)).orElseThrow(NotFoundException::new);
        desk.requireCurrent(present.revision());
        CommitmentDesk.requireMade(readings.end(authority, present));
        trail.record(authority, "taken-back", "commitment_reading", commitment, measure, period.code());
        return RestResponse.noContent();
    }

    private RestResponse<ReadingHistory> answer(int status, String authority, Measure measure, ReportingPeriod period) {
        var history = ReadingHistory.of(readings.revisions(authority, measure, period))
                .orElseThrow(NotFoundException::new);
        return Preconditions.tagged(
                status, EntityTag.ofVersion(history.current().revision()), history);
    }
}
