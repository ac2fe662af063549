package uk.hearth.kpi.comparisons;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.measurements.Measurement;

/**
 * What one area is known to have had.
 *
 * @param comparator the word by which the area is a comparator, as that of a group
 * @param symbol instead of a value: c, z, x or k
 * @param release absent for an authority's own measurement
 */
record AreaFigure(
        String area,
        String name,
        boolean localAuthority,
        @Nullable String comparator,
        @Nullable BigDecimal value,
        @Nullable String symbol,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String release,
        @Nullable LocalDate releaseDate) {

    static AreaFigure own(AreaView authority, Measurement figure) {
        return new AreaFigure(
                authority.code(),
                authority.name(),
                true,
                null,
                figure.value(),
                null,
                figure.numerator(),
                figure.denominator(),
                null,
                null);
    }
}
