package uk.hearth.kpi.formulas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import uk.hearth.kit.periods.ReportingPeriod;

/** From a first period to a last of the same kind. */
public record Stretch(ReportingPeriod first, ReportingPeriod last) {

    /** Both and all between. */
    public Stretch around(Stretch other) {
        return new Stretch(
                BinaryOperator.<ReportingPeriod>minBy(ReportingPeriod::compareTo)
                        .apply(first, other.first),
                BinaryOperator.<ReportingPeriod>maxBy(ReportingPeriod::compareTo)
                        .apply(last, other.last));
    }

    /** Every period from the first to the last; none where they are crossed. */
    public List<ReportingPeriod> periods() {
        var periods = new ArrayList<ReportingPeriod>();
        for (var period = first; period.compareTo(last) < 0; period = period.next()) {
            periods.add(period);
        }
        if (first.compareTo(last) <= 0) {
            periods.add(last); // not reached by next: after the last there need not be another
        }
        return periods;
    }

    /** What both have. */
    Optional<Stretch> within(Stretch other) {
        var from = first.compareTo(other.first) >= 0 ? first : other.first;
        var to = last.compareTo(other.last) <= 0 ? last : other.last;
        return from.compareTo(to) <= 0 ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }
}
