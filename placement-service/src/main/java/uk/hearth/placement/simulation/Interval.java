package uk.hearth.placement.simulation;

import java.util.Arrays;

/** Between which figures the middle part of the draws lies: so many per cent of them. */
public record Interval(double lower, double upper) {

    /** Percentiles by linear interpolation (type 7 of Hyndman and Fan, 1996). The draws are put in order. */
    public static Interval of(double[] draws, int level) {
        Arrays.sort(draws);
        double tail = (100 - level) / 200.0;
        return new Interval(percentile(draws, tail), percentile(draws, 1 - tail));
    }

    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
