package uk.hearth.kit.charts;

import java.math.BigDecimal;

/** What is aimed for, in words, and where it lies: a line, or a band from low to high. */
public record ChartTarget(String words, BigDecimal low, BigDecimal high) {

    public ChartTarget {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("A target band goes from low to high");
        }
    }

    public static ChartTarget line(String words, BigDecimal value) {
        return new ChartTarget(words, value, value);
    }

    public static ChartTarget band(String words, BigDecimal low, BigDecimal high) {
        return new ChartTarget(words, low, high);
    }

    boolean isBand() {
        return low.compareTo(high) < 0;
    }
}
