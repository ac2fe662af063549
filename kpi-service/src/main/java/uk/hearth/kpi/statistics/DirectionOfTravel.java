package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which way a series is going: Mann-Kendall, two-sided 10 per cent, over the last 6 values and, if not significant, over
 * the last 10; then up or down where the Theil-Sen change across that window is at least 2 per cent of its median.
 * Shorter series use what they have, from 4 values: with 3 the test can never be significant.
 *
 * @param rule the rule and version, {@link #RULE}
 * @param direction absent for fewer than 4 values
 * @param values how many of the last values decided it
 * @param reason in words
 */
public record DirectionOfTravel(String rule, @Nullable Direction direction, int values, String reason) {

    public static final String RULE = "trend-mk-1";

    private static final int FEWEST = 4;
    private static final int SHORT_WINDOW = 6;
    private static final int LONG_WINDOW = 10;

    /** The direction at the end of a series given in time order; values that are missing are left out. */
    public static DirectionOfTravel of(List<Observation> series) {
        return ofValues(series.stream().map(Observation::value).toList());
    }

    /** The same for values without their periods. */
    public static DirectionOfTravel ofValues(List<@Nullable BigDecimal> series) {
        var values = series.stream().filter(Objects::nonNull).toList();
        if (values.size() < FEWEST) {
            return new DirectionOfTravel(RULE, null, values.size(), "Fewer than 4 values");
        }
        var recent = last(values, SHORT_WINDOW);
        return MannKendall.of(recent).significant() ? moving(recent) : overLonger(last(values, LONG_WINDOW));
    }

    /** Whether that is better; absent where flat or unknown, and where neither way is better (range, neutral). */
    public Optional<Boolean> better(Polarity polarity) {
        if (direction == null || direction == Direction.FLAT) {
            return Optional.empty();
        }
        var moved = direction == Direction.UP ? Side.HIGH : Side.LOW;
        return polarity.betterSide().map(moved::equals);
    }

    private static DirectionOfTravel overLonger(List<BigDecimal> window) {
        if (MannKendall.of(window).significant()) {
            return moving(window);
        }
        var reason = "No significant change over the last " + window.size() + " values";
        return new DirectionOfTravel(RULE, Direction.FLAT, window.size(), reason);
    }

    private static DirectionOfTravel moving(List<BigDecimal> window) {
        var change = TheilSen.of(window);
        var large = change.atLeastTwoPerCentOfMedian();
        var reason = "A significant change over the last " + window.size() + " values, "
                + (large ? "at least" : "under") + " 2 per cent of their median";
        return new DirectionOfTravel(RULE, large ? change.direction() : Direction.FLAT, window.size(), reason);
    }

    private static List<BigDecimal> last(List<BigDecimal> values, int count) {
        return values.subList(Math.max(0, values.size() - count), values.size());
    }
}
