package uk.hearth.kpi.formulas;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/** One indicator's figures of several periods, gathered into one. */
public sealed interface OverTime extends Formula
        permits Rolling12Months, YearToDate, QuarterFromMonths, YearFromMonths {

    /** Before this month a year back is before the first year there can be. */
    YearMonth EARLIEST = YearMonth.of(1902, 1);

    String of();

    Gathering by();

    /** The operand's periods for one of the derived indicator's; none where it has no figure for such a period. */
    List<ReportingPeriod> periods(ReportingPeriod period);

    @Override
    default List<String> operands() {
        return List.of(of());
    }

    static void require(@Nullable String of, @Nullable Gathering by) {
        Codes.require(of);
        if (by == null) {
            throw new IllegalArgumentException("Say by what the periods are gathered");
        }
    }

    static List<ReportingPeriod> months(ReportingPeriod period) {
        return Stream.iterate(
                        period.firstMonth(), month -> !month.isAfter(period.lastMonth()), month -> month.plusMonths(1))
                .map(ReportingPeriod::month)
                .toList();
    }

    static List<ReportingPeriod> every(ReportingPeriod first, ReportingPeriod last) {
        return new Stretch(first, last).periods();
    }
}
