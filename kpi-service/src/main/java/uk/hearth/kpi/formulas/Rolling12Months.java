package uk.hearth.kpi.formulas;

import java.util.List;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;

/** The twelve months that end with a period: twelve months, four quarters, or the year itself. */
public record Rolling12Months(String of, Gathering by) implements OverTime {

    public Rolling12Months {
        OverTime.require(of, by);
    }

    @Override
    public List<ReportingPeriod> periods(ReportingPeriod period) {
        if (period.kind() == PeriodKind.RANGE || period.firstMonth().isBefore(EARLIEST)) {
            return List.of();
        }
        return switch (period.kind()) {
            case MONTH -> period.lastN(12);
            case QUARTER -> period.lastN(4);
            default -> List.of(period);
        };
    }

    @Override
    public String words() {
        return by.words(of) + " over twelve months";
    }
}
