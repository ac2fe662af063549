package uk.hearth.dashboard.placement.sufficiency;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.placement.Named;

/** One line of the dashboard through the months. */
public record MonthLine(
        String indicator,
        String title,
        @Nullable String dimension,
        @Nullable String category,
        List<Point> points) {

    /** Its figure as at a month's last day. */
    public record Point(
            String month,
            @Nullable Long numerator,
            @Nullable BigDecimal value) {}

    public String name() {
        return Named.words(title.substring(title.indexOf(": ") < 0 ? 0 : title.indexOf(": ") + 2));
    }

    /** How many in a month; nothing where no return tells. */
    public @Nullable BigDecimal count(String month) {
        for (var point : points) {
            if (point.month().equals(month) && point.numerator() != null) {
                return BigDecimal.valueOf(point.numerator());
            }
        }
        return null;
    }

    public boolean isNothing() {
        return points.stream().allMatch(point -> point.numerator() == null || point.numerator() == 0);
    }
}
