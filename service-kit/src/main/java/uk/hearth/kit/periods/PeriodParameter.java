package uk.hearth.kit.periods;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/** Reads a period that came as a query parameter, so that an error can name the parameter. */
public final class PeriodParameter {

    private PeriodParameter() {}

    /** @throws InvalidInput naming the parameter, if it is there and is not a period */
    public static Optional<ReportingPeriod> parse(String name, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(ReportingPeriod::parse);
        } catch (IllegalArgumentException e) {
            throw InvalidInput.inField(
                    name,
                    "unknown-period",
                    "This is not a reporting period",
                    "Write a month 2019-01, a quarter FY2018-Q4, or a year FY2018, AY2017 or CY2017");
        }
    }
}
