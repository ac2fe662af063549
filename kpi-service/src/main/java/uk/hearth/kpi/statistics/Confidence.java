package uk.hearth.kpi.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How sure an interval is. */
public enum Confidence {
    /** 95 per cent: about one in twenty such intervals misses. */
    NINETY_FIVE(0.95),
    /** 99.8 per cent: about three standard deviations. */
    NINETY_NINE_POINT_EIGHT(0.998);

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double level;

    Confidence(double level) {
        this.level = level;
    }

    public double level() {
        return level;
    }

    /** The chance left over on each side. */
    double tail() {
        return (1 - level) / 2;
    }

    /** The standard normal's quantile: 1.96, 3.09. */
    double z() {
        return NORMAL.inverseSurvivalProbability(tail());
    }
}
