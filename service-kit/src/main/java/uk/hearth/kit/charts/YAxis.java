package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A vertical axis with round ticks that holds every value. */
record YAxis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal STEPS = BigDecimal.valueOf(5);
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

    static YAxis holding(List<BigDecimal> values, YFormat format) {
        var min = values.isEmpty() ? BigDecimal.ZERO : Collections.min(values);
        var max = values.isEmpty() ? BigDecimal.ONE : Collections.max(values);
        if (format.zeroToHundred()) {
            min = min.min(BigDecimal.ZERO);
            max = max.max(HUNDRED);
        }
        var low = nearZero(min, max) ? BigDecimal.ZERO : min;
        var step = step(max.subtract(low), format.decimals());
        var bottom = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        var top = max.divide(step, 0, RoundingMode.CEILING).multiply(step);
        if (top.compareTo(bottom) > 0) {
            return new YAxis(bottom, top, step);
        }
        // One value only: in the middle, or on the ground if it is nought.
        return new YAxis(bottom.signum() == 0 ? bottom : bottom.subtract(step), top.add(step), step);
    }

    List<BigDecimal> ticks() {
        return Stream.iterate(low, tick -> tick.compareTo(high) <= 0, tick -> tick.add(step))
                .toList();
    }

    String label(BigDecimal tick, YFormat format) {
        return format.format(tick, Math.max(0, step.stripTrailingZeros().scale()));
    }

    /** From nought, unless the values would be squeezed into the upper quarter. */
    private static boolean nearZero(BigDecimal min, BigDecimal max) {
        var span = max.subtract(min);
        return min.signum() >= 0 && span.multiply(BigDecimal.valueOf(4)).compareTo(max) >= 0;
    }

    /** The smallest round step that needs no more than five of it, and no more decimals than are shown. */
    private static BigDecimal step(BigDecimal span, int decimals) {
        var smallest = BigDecimal.ONE.movePointLeft(decimals);
        if (span.signum() == 0) {
            return smallest;
        }
        var least = span.divide(STEPS, span.scale() + 6, RoundingMode.UP);
        int exponent = least.precision() - least.scale() - 1;
        return ROUND.stream()
                .map(round -> round.scaleByPowerOfTen(exponent))
                .filter(round -> round.compareTo(least) >= 0)
                .filter(round -> round.stripTrailingZeros().scale() <= decimals)
                .findFirst()
                .orElse(smallest);
    }
}
