package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The Theil-Sen change across a window: the median of the slopes between all pairs, times the steps (Sen 1968). Slopes
 * are kept 2520 times too large, as 1 to 10 all divide that, so that the 2 per cent is met exactly or not at all.
 */
record TheilSen(BigDecimal change2520, BigDecimal median) {

    private static final int COMMON_MULTIPLE = 2520;

    /** @param values at most 11 neighbours in time order, none missing */
    static TheilSen of(List<BigDecimal> values) {
        var slopes = new ArrayList<BigDecimal>();
        for (int later = 1; later < values.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                var scale = BigDecimal.valueOf(COMMON_MULTIPLE / (later - earlier));
                slopes.add(values.get(later).subtract(values.get(earlier)).multiply(scale));
            }
        }
        return new TheilSen(median(slopes).multiply(BigDecimal.valueOf(values.size() - 1L)), median(values));
    }

    Direction direction() {
        return switch (change2520.signum()) {
            case 1 -> Direction.UP;
            case -1 -> Direction.DOWN;
            default -> Direction.FLAT;
        };
    }

    /** Signs apart; no change is never enough, any change from a median of zero is. */
    boolean atLeastTwoPerCentOfMedian() {
        var twoPerCent =
                median.abs().multiply(BigDecimal.valueOf(2L * COMMON_MULTIPLE)).movePointLeft(2);
        return change2520.signum() != 0 && change2520.abs().compareTo(twoPerCent) >= 0;
    }

    private static BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(upper).multiply(new BigDecimal("0.5"));
    }
}
