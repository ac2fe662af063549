package uk.hearth.kpi.formulas;

import java.util.List;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;

/** A quarter's figure from its three months'. */
public record QuarterFromMonths(String of, Gathering by) implements OverTime {

    public QuarterFromMonths {
        OverTime.require(of, by);
    }

    @Override
    public List<ReportingPeriod> periods(ReportingPeriod period) {
        return period.kind() == PeriodKind.QUARTER ? OverTime.months(period) : List.of();
    }

    @Override
    public String words() {
        return by.words(of) + " of the quarter's months";
    }
}
