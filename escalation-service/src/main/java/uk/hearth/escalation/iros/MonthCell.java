package uk.hearth.escalation.iros;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.rows.RowCheck;

/** Reads the month at whose end something was counted. */
final class MonthCell {

    static final String COLUMN = "month";

    private MonthCell() {}

    /** Its first day. */
    static @Nullable LocalDate read(RowCheck check) {
        var month = check.period(COLUMN);
        if (month.isPresent() && month.get().kind() != PeriodKind.MONTH) {
            check.wrong(COLUMN, "not-a-month", "This is a period, but not a month", "Write a month, such as 2026-03");
        }
        return month.map(ReportingPeriod::firstDay).orElse(null);
    }
}
