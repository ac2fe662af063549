package uk.hearth.placement.sufficiency;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.Unit;

/** A month of a line of the dashboard, as a row of a table. */
public record SeriesRow(
        Section section,
        String indicator,
        String title,
        @Nullable String dimension,
        @Nullable String category,
        Unit unit,
        String month,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value) {

    static List<SeriesRow> of(SeriesView line) {
        return line.points().stream()
                .map(point -> new SeriesRow(
                        line.section(),
                        line.indicator(),
                        line.title(),
                        line.dimension(),
                        line.category(),
                        line.unit(),
                        point.month(),
                        point.numerator(),
                        point.denominator(),
                        point.value()))
                .toList();
    }
}
