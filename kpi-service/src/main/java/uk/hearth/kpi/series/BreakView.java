package uk.hearth.kpi.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.Break;

/**
 * Where a series breaks: figures from this period on mean something else than those before, and the control limits begin
 * anew.
 *
 * @param indicator whose definition changed: the series' own, or one that it is derived from
 * @param change what changed, in words
 */
public record BreakView(
        ReportingPeriod period,
        @Schema(examples = "April 2018") String label,
        String indicator,
        String change) {

    /** Those that fall between two of these periods; what changed by the first is no break in them. */
    static List<BreakView> within(List<ReportingPeriod> periods, List<Break> breaks) {
        return breaks.stream()
                .flatMap(each -> periods.stream()
                        .filter(period ->
                                !period.lastDay().isBefore(each.effectiveFrom().firstDay()))
                        .limit(1)
                        .filter(period -> !period.equals(periods.get(0)))
                        .map(period -> new BreakView(period, period.label(), each.indicator(), each.change())))
                .toList();
    }
}
