package uk.hearth.kpi.formulas;

import java.util.List;
import uk.hearth.kit.periods.ReportingPeriod;

/** A year's figure from its twelve months': the financial, academic or calendar year. */
public record YearFromMonths(String of, Gathering by) implements OverTime {

    public YearFromMonths {
        OverTime.require(of, by);
    }

    @Override
    public List<ReportingPeriod> periods(ReportingPeriod period) {
        return switch (period.kind()) {
            case FINANCIAL_YEAR, ACADEMIC_YEAR, CALENDAR_YEAR -> OverTime.months(period);
            case MONTH, QUARTER, RANGE -> List.of();
        };
    }

    @Override
    public String words() {
        return by.words(of) + " of the year's months";
    }
}
