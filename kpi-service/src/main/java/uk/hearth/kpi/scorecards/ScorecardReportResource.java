package uk.hearth.kpi.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.kpi.audiences.Audiences;
import uk.hearth.kpi.imports.DataVersions;

@Path("/api/v1/scorecards/{code}/report")
@Tag(name = "Scorecards")
@Authenticated
public class ScorecardReportResource {

    private final ReportedScorecards reported;
    private final DataVersions versions;
    private final Caller caller;
    private final Audiences audiences;
    private final Preconditions preconditions;
    private final HttpHeaders headers;

    ScorecardReportResource(
            ReportedScorecards reported,
            DataVersions versions,
            Caller caller,
            Audiences audiences,
            Preconditions preconditions,
            HttpHeaders headers) {
        this.reported = reported;
        this.versions = versions;
        this.caller = caller;
        this.audiences = audiences;
        this.preconditions = preconditions;
        this.headers = headers;
    }

    /**
     * The tag is made first, of what no policy guards: a reader who holds this very report is told so in one round trip.
     * Figures that change in between make a newer report under an older tag, which is read once more, never
     * an older one under a newer tag.
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Operation(summary = "Read a scorecard's report: figures, statuses, directions, targets, benchmarks")
    public RestResponse<ScorecardReport> readScorecardReport(
            @RestPath @Parameter(description = "The scorecard's code", example = "corporate-parenting") String code,
            @BeanParam @Valid ReportQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var tag = EntityTag.ofParts(
                code,
                authority,
                String.valueOf(query.to),
                String.valueOf(query.periods),
                audiences.ofWholes(authority, query.audience).toString(),
                String.valueOf(query.asKnownAt),
                headers.getAcceptableMediaTypes(),
                versions.of(authority));
        return preconditions.unlessHeld(tag, () -> report(authority, code, query));
    }

    private ScorecardReport report(String authority, String code, ReportQuery query) {
        return reported.report(
                authority,
                code,
                PeriodParameter.parse("to", query.to),
                query.periods,
                audiences.ofWholes(authority, query.audience),
                query.known());
    }
}
