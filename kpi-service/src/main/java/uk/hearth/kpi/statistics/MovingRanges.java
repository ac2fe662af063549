package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The absolute differences of neighbouring values, kept as sum and count so that nothing is rounded. */
record MovingRanges(List<BigDecimal> ranges) {

    /** NHS England, Making Data Count; it is D4 of a moving range of two in Shewhart's tables. */
    private static final BigDecimal SCREEN = new BigDecimal("3.267");

    static MovingRanges of(List<BigDecimal> values) {
        return new MovingRanges(IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs())
                .toList());
    }

    /** Those below 3.267 times their average; all of them where every one is zero, as none could be below that. */
    MovingRanges screened() {
        var total = sum();
        if (total.signum() == 0) {
            return this;
        }
        var threshold = SCREEN.multiply(total);
        return new MovingRanges(ranges.stream()
                .filter(range -> range.multiply(count()).compareTo(threshold) < 0)
                .toList());
    }

    BigDecimal sum() {
        return ranges.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal count() {
        return BigDecimal.valueOf(ranges.size());
    }
}
