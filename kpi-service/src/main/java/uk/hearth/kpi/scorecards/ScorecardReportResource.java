package uk.hearth.kpi.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.tables.Csv;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.measurements.Measurements;

@Path("/api/v1/scorecards/{code}/report")
@Tag(name = "Scorecards")
@Authenticated
public class ScorecardReportResource {

    private static final int USUAL_PERIODS = 12;

    private final Scorecards scorecards;
    private final ScorecardReports reports;
    private final Measurements measurements;
    private final Areas areas;
    private final DataVersions versions;
    private final Caller caller;
    private final Preconditions preconditions;
    private final HttpHeaders headers;
    private final Clock clock;

    ScorecardReportResource(
            Scorecards scorecards,
            ScorecardReports reports,
            Measurements measurements,
            Areas areas,
            DataVersions versions,
            Caller caller,
            Preconditions preconditions,
            HttpHeaders headers,
            Clock clock) {
        this.scorecards = scorecards;
        this.reports = reports;
        this.measurements = measurements;
        this.areas = areas;
        this.versions = versions;
        this.caller = caller;
        this.preconditions = preconditions;
        this.headers = headers;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Transactional
    @Operation(summary = "Read a scorecard's report: figures, status, direction, target and benchmarks, row by row")
    public RestResponse<ScorecardReport> readScorecardReport(
            @RestPath String code, @BeanParam @Valid ReportQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var tag = EntityTag.ofParts(
                code,
                authority,
                String.valueOf(query.to),
                String.valueOf(query.periods),
                String.valueOf(query.asKnownAt),
                headers.getAcceptableMediaTypes(),
                versions.of(authority));
        return preconditions.unlessHeld(tag, () -> report(code, authority, query));
    }

    private ScorecardReport report(String code, String authority, ReportQuery query) {
        var scorecard =
                scorecards.findByIdOptional(new ScorecardId(authority, code)).orElseThrow(NotFoundException::new);
        return reports.report(scorecard, name(authority), periods(scorecard, query), query.known());
    }

    private AreaView name(String authority) {
        return areas.authority(authority).orElseThrow(NotFoundException::new);
    }

    private List<ReportingPeriod> periods(Scorecard scorecard, ReportQuery query) {
        var codes = scorecard.lines().stream().map(ScorecardLine::indicator).toList();
        var asked = PeriodParameter.parse("to", query.to);
        if (asked.isPresent() && asked.get().kind() != scorecard.frequency()) {
            throw InvalidInput.inField(
                    "to",
                    "period-of-another-kind",
                    "The scorecard is not reported for periods of this kind",
                    "Send a period of the kind " + scorecard.frequency().wireName());
        }
        var span = measurements.span(scorecard.authority(), codes, scorecard.frequency(), query.known());
        var to = asked.or(() -> span.map(Measurements.Span::last))
                .orElseGet(() -> ReportingPeriod.containing(scorecard.frequency(), LocalDate.now(clock)));
        var last = to.lastN(query.periods == null ? USUAL_PERIODS : query.periods);
        if (query.periods != null || span.isEmpty()) {
            return last;
        }
        var begun = last.stream()
                .filter(period -> period.compareTo(span.get().first()) >= 0)
                .toList();
        return begun.isEmpty() ? last : begun;
    }
}
