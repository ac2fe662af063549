package uk.hearth.placement.commitments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.hearth.kit.problems.InputError;

/** Which numbers a value in a unit can be. */
final class UnitRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private UnitRules() {}

    /** Why it cannot be this value, said of that field. */
    static Optional<InputError> wrong(String field, MeasureUnit unit, BigDecimal value) {
        if (unit == MeasureUnit.COUNT && (value.signum() < 0 || !whole(value))) {
            return Optional.of(
                    InputError.inField(field, "not-a-count", "This is not a count", "Write a whole number from 0"));
        }
        if (unit == MeasureUnit.PERCENT && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            return Optional.of(InputError.inField(
                    field, "percent-out-of-range", "This is no percentage", "Write a number from 0 to 100"));
        }
        if (List.of(MeasureUnit.RATE_PER_10K, MeasureUnit.DAYS, MeasureUnit.WEEKS)
                        .contains(unit)
                && value.signum() < 0) {
            return Optional.of(InputError.inField(
                    field, "below-nothing", "It cannot be less than nothing", "Write a number from 0"));
        }
        return Optional.empty();
    }

    static boolean whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
