package uk.hearth.kpi.breakdowns;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.measurements.Missing;

/**
 * A figure of a part of the whole, or of the whole.
 *
 * @param categories by dimension; none for the whole
 */
record Part(
        Map<String, String> categories,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Missing missing) {

    boolean by(String dimension) {
        return categories.containsKey(dimension);
    }
}
