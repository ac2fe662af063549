package uk.hearth.kpi.attention;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kpi.statistics.Status;

/** How many indicators' last figures stand how. */
public record StatusCounts(
        @PositiveOrZero int onTarget,
        @PositiveOrZero int closeToTarget,

        @Schema(description = "Below target, or off a target that is a range") @PositiveOrZero
        int belowTarget,

        @Schema(description = "Without a target to hold them against") @PositiveOrZero
        int none) {

    static StatusCounts of(Collection<IndicatorStanding> standings) {
        return new StatusCounts(
                count(standings, Status.ON_TARGET),
                count(standings, Status.CLOSE_TO_TARGET),
                count(standings, Status.BELOW_TARGET) + count(standings, Status.OFF_TARGET),
                count(standings, Status.NONE));
    }

    private static int count(Collection<IndicatorStanding> standings, Status status) {
        return (int) standings.stream()
                .filter(standing -> standing.status() == status)
                .count();
    }
}
