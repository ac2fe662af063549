package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.hearth.kpi.statistics.ProcessPoint.Finding;

/**
 * The four rules of a Making Data Count chart on the values of one group. A sign is 1 for high or rising, -1 for low or
 * falling, 0 where the rule does not hold.
 */
final class Signals {

    private static final int RUN = 7;

    private final int[] outside;
    private final int[] trend;
    private final int[] twoInThree;
    private final int[] shift;

    Signals(List<BigDecimal> values, ProcessLimits lines) {
        var sides = values.stream().mapToInt(lines::ofCentre).toArray();
        outside = values.stream().mapToInt(lines::outside).toArray();
        trend = trend(values);
        twoInThree = twoInThree(values.stream().mapToInt(lines::nearLimit).toArray(), sides);
        shift = new int[values.size()];
        Run.of(sides, RUN).forEach(run -> Arrays.fill(shift, run.from(), run.to() + 1, run.sign()));
    }

    /** The first rule that holds of the point. */
    Optional<Finding> at(int point) {
        if (outside[point] != 0) {
            return found(Signal.OUTSIDE, outside[point]);
        }
        if (trend[point] != 0) {
            return found(Signal.TREND, trend[point]);
        }
        if (twoInThree[point] != 0) {
            return found(Signal.TWO_IN_THREE, twoInThree[point]);
        }
        return shift[point] == 0 ? Optional.empty() : found(Signal.SHIFT, shift[point]);
    }

    private static Optional<Finding> found(Signal signal, int sign) {
        return Optional.of(new Finding(signal, sign > 0 ? Side.HIGH : Side.LOW));
    }

    /** Step i joins points i and i + 1; the run to the right is written last, so a turning point takes its sign. */
    private static int[] trend(List<BigDecimal> values) {
        var steps = IntStream.range(1, values.size())
                .map(i -> values.get(i).compareTo(values.get(i - 1)))
                .toArray();
        var signs = new int[values.size()];
        Run.of(steps, RUN - 1).forEach(run -> Arrays.fill(signs, run.from(), run.to() + 2, run.sign()));
        return signs;
    }

    private static int[] twoInThree(int[] near, int[] sides) {
        var signs = new int[near.length];
        for (int first = 0; first + 2 < near.length; first++) {
            var side = sides[first];
            var window = IntStream.rangeClosed(first, first + 2);
            if (side != 0 && window.allMatch(i -> sides[i] == side) && nearIn(near, first) >= 2) {
                IntStream.rangeClosed(first, first + 2)
                        .filter(i -> near[i] != 0)
                        .forEach(i -> signs[i] = side);
            }
        }
        return signs;
    }

    private static long nearIn(int[] near, int first) {
        return Arrays.stream(near, first, first + 3).filter(sign -> sign != 0).count();
    }
}
