package uk.hearth.escalation.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.reports.ClockTimes.Taken;
import uk.hearth.escalation.reports.StageTitles.Titles;
import uk.hearth.kit.disclosure.DisclosureRules;

/** Puts what clocks took into a row that may be shown. */
final class Timeliness {

    private Timeliness() {}

    /** A row is hidden whole if few ended, few were in time or few were not. */
    static TimelinessRow row(Taken taken, Titles named, @Nullable DisclosureRules rules) {
        var code = taken.total() ? "total" : taken.stage() == 0 ? "informal" : "stage_" + taken.stage();
        var title = taken.total() ? "Whole formal process" : named.of(taken.stage());
        if (rules != null && rules.small(BigDecimal.valueOf(taken.inTime()), BigDecimal.valueOf(taken.ended()))) {
            return new TimelinessRow(code, title, null, null, null, null, null, null, null, null, true);
        }
        var fewSuspended = rules != null && rules.small(BigDecimal.valueOf(taken.suspended()));
        return new TimelinessRow(
                code,
                title,
                taken.ended(),
                taken.inTime(),
                CountTable.percent(taken.inTime(), taken.ended()),
                taken.median().setScale(1, RoundingMode.HALF_UP),
                taken.ninetieth(),
                rules == null ? taken.longest() : null,
                fewSuspended ? null : taken.suspended(),
                fewSuspended ? null : taken.suspendedDays(),
                false);
    }
}
