package uk.hearth.kpi.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/scorecards")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Scorecards")
@Authenticated
public class ScorecardTableResource {

    private final Scorecards scorecards;
    private final ScorecardReports reports;
    private final Caller caller;

    ScorecardTableResource(Scorecards scorecards, ScorecardReports reports, Caller caller) {
        this.scorecards = scorecards;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Take the list of an authority's scorecards away as one table")
    public Listing<ScorecardSummary> exportScorecards(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority) {
        caller.requireAuthority(authority);
        var found = scorecards.after(authority, "", Listing.MOST_ROWS + 1);
        var latest = reports.latestPeriods(authority, found);
        return new Listing<>(
                "scorecards-" + authority,
                "Scorecards of " + authority,
                ScorecardSummary.class,
                found.stream()
                        .map(scorecard -> ScorecardSummary.of(scorecard, latest.get(scorecard.code())))
                        .toList());
    }
}
