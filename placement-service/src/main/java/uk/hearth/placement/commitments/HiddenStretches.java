package uk.hearth.placement.commitments;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.disclosure.Stretch;
import uk.hearth.kit.disclosure.SumsOverTime;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.placement.commitments.CommitteeScreen.Spot;

/** Of a flow, the periods that are small, and the longer ones that would tell them. */
final class HiddenStretches {

    private HiddenStretches() {}

    static Set<Spot> of(MeasureHistory history, DisclosureRules rules) {
        var stretches = CommitteeScreen.figures(history).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey(),
                        entry -> stretch(entry.getKey(), entry.getValue().longValue())));
        var hidden = SumsOverTime.hidden(List.copyOf(stretches.values()), rules);
        return stretches.entrySet().stream()
                .filter(entry -> hidden.contains(entry.getValue()))
                .map(entry -> new Spot(history.measure().key(), entry.getKey()))
                .collect(Collectors.toSet());
    }

    private static Stretch stretch(ReportingPeriod period, long count) {
        return new Stretch(number(period.firstMonth()), number(period.lastMonth()) + 1, List.of(count));
    }

    private static int number(YearMonth month) {
        return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
    }
}
