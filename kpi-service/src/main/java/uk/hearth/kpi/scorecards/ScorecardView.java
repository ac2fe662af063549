package uk.hearth.kpi.scorecards;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import uk.hearth.kit.periods.PeriodKind;

/** A scorecard as it is defined. */
public record ScorecardView(
        String authority,
        String code,
        String title,
        PeriodKind frequency,
        List<ScorecardLine> lines,
        @PositiveOrZero int version) {

    static ScorecardView of(Scorecard scorecard) {
        return new ScorecardView(
                scorecard.authority(),
                scorecard.code(),
                scorecard.title(),
                scorecard.frequency(),
                scorecard.lines(),
                scorecard.version());
    }
}
