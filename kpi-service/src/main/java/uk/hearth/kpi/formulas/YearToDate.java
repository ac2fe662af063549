package uk.hearth.kpi.formulas;

import java.util.List;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;

/** From April to a period: its months, its quarters, or the financial year itself. */
public record YearToDate(String of, Gathering by) implements OverTime {

    public YearToDate {
        OverTime.require(of, by);
    }

    @Override
    public List<ReportingPeriod> periods(ReportingPeriod period) {
        if (period.firstMonth().isBefore(EARLIEST)) {
            return List.of();
        }
        var april = ReportingPeriod.containing(PeriodKind.FINANCIAL_YEAR, period.firstDay())
                .firstDay();
        return switch (period.kind()) {
            case MONTH, QUARTER -> OverTime.every(ReportingPeriod.containing(period.kind(), april), period);
            case FINANCIAL_YEAR -> List.of(period);
            case ACADEMIC_YEAR, CALENDAR_YEAR, RANGE -> List.of();
        };
    }

    @Override
    public String words() {
        return by.words(of) + " from April to date";
    }
}
