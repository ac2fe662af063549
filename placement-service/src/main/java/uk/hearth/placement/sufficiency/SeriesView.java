package uk.hearth.placement.sufficiency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.Unit;

/** One line of the dashboard through the months. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriesView(
        Section section,
        String indicator,
        String title,
        @Nullable String dimension,
        @Nullable String category,
        Unit unit,
        List<Point> points) {

    /** Its figure as at a month's last day; without a value where the return does not say. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            String month,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value) {}
}
