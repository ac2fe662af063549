package uk.hearth.kpi.series;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Direction;
import uk.hearth.kpi.statistics.DirectionOfTravel;
import uk.hearth.kpi.statistics.Polarity;

/**
 * Which way a series is going, and whether that is better.
 *
 * @param computed absent where there are too few figures to say
 * @param better absent where flat, unknown, or neither way is better
 * @param officers the arrow that the authority's officers printed, where there is one
 * @param rule the rule and version that computed it
 */
public record DirectionView(
        @Nullable Direction computed,
        @Nullable Boolean better,

        @Schema(examples = "Falling: getting worse") String words,

        String reason,
        @Nullable Direction officers,
        @Schema(examples = "trend-mk-1") String rule) {

    public static DirectionView of(DirectionOfTravel travel, Polarity polarity, @Nullable Direction officers) {
        var better = travel.better(polarity).orElse(null);
        return new DirectionView(
                travel.direction(),
                better,
                words(travel.direction(), better),
                travel.reason(),
                officers,
                travel.rule());
    }

    private static String words(@Nullable Direction direction, @Nullable Boolean better) {
        if (direction == null) {
            return "Too few figures to say";
        }
        var going = switch (direction) {
            case UP -> "Rising";
            case FLAT -> "No clear change";
            case DOWN -> "Falling";
        };
        if (better == null) {
            return going;
        }
        return going + (better ? ": getting better" : ": getting worse");
    }
}
