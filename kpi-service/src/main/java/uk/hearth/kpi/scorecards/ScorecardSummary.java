package uk.hearth.kpi.scorecards;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * A scorecard in a list.
 *
 * @param latestPeriod the last one for which any of its indicators has a figure; absent if none has
 */
public record ScorecardSummary(
        String authority,
        String code,
        String title,
        PeriodKind frequency,
        @PositiveOrZero int indicators,
        @Nullable ReportingPeriod latestPeriod,
        @Nullable String latestPeriodLabel) {

    static ScorecardSummary of(Scorecard scorecard, @Nullable ReportingPeriod latest) {
        return new ScorecardSummary(
                scorecard.authority(),
                scorecard.code(),
                scorecard.title(),
                scorecard.frequency(),
                scorecard.lines().size(),
                latest,
                latest == null ? null : latest.label());
    }
}
