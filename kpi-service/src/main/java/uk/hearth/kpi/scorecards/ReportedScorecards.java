package uk.hearth.kpi.scorecards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.selects.Selects;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.indicators.IndicatorHistory;
import uk.hearth.kpi.measurements.Measurements;
import uk.hearth.kpi.revisions.AsKnown;

/** Scorecards with their figures, for whoever shows or freezes them. */
@ApplicationScoped
public class ReportedScorecards {

    private static final int USUAL_PERIODS = 12;

    private final Scorecards scorecards;
    private final ScorecardReports reports;
    private final Measurements measurements;
    private final Areas areas;
    private final IndicatorHistory history;
    private final Selects selects;
    private final Clock clock;

    ReportedScorecards(
            Scorecards scorecards,
            ScorecardReports reports,
            Measurements measurements,
            Areas areas,
            IndicatorHistory history,
            Selects selects,
            Clock clock) {
        this.scorecards = scorecards;
        this.reports = reports;
        this.measurements = measurements;
        this.areas = areas;
        this.history = history;
        this.selects = selects;
        this.clock = clock;
    }

    /**
     * The report of a scorecard, up to a period.
     *
     * @param to the last with a figure if absent
     * @param count of periods; up to 12 without leading empty ones if absent
     * @param screen what it may show to those it is for
     * @param known the instant as of which it is put together
     * @throws NotFoundException if there is no such scorecard or authority
     */
    public ScorecardReport report(
            String authority,
            String code,
            Optional<ReportingPeriod> to,
            @Nullable Integer count,
            Screen screen,
            AsKnown known) {
        var together = selects.together();
        var stored = together.ask(scorecards.selectToReport(new ScorecardId(authority, code)));
        var area = together.ask(areas.selectAuthority(authority));
        var derivations = together.ask(history.selectDerivations(known));
        var scorecard = stored.get().orElseThrow(NotFoundException::new);
        return reports.report(
                scorecard,
                area.get().orElseThrow(NotFoundException::new),
                periods(scorecard, to, count, known),
                new ScorecardReports.Light(derivations.get(), screen, known));
    }

    private List<ReportingPeriod> periods(
            Scorecard scorecard, Optional<ReportingPeriod> asked, @Nullable Integer count, AsKnown known) {
        if (asked.isPresent() && asked.get().kind() != scorecard.frequency()) {
            throw InvalidInput.inField(
                    "to",
                    "period-of-another-kind",
                    "The scorecard is not reported for periods of this kind",
                    "Send a period of the kind " + scorecard.frequency().wireName());
        }
        if (asked.isPresent() && count != null) {
            return asked.get().lastN(count); // whatever figures there are
        }
        var codes = scorecard.lines().stream().map(ScorecardLine::indicator).toList();
        var span = measurements.span(scorecard.authority(), codes, scorecard.frequency(), known);
        var to = asked.or(() -> span.map(Measurements.Span::last))
                .orElseGet(() -> ReportingPeriod.containing(scorecard.frequency(), LocalDate.now(clock)));
        var last = to.lastN(count == null ? USUAL_PERIODS : count);
        if (count != null || span.isEmpty()) {
            return last;
        }
        var begun = last.stream()
                .filter(period -> period.compareTo(span.get().first()) >= 0)
                .toList();
        return begun.isEmpty() ? last : begun;
    }
}
