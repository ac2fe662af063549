package uk.hearth.kpi.targets;

import java.math.BigDecimal;
import uk.hearth.kpi.statistics.Tolerance;
import uk.hearth.kpi.statistics.Unit;

/** How far from its target a figure is still close to it, as people say it. */
final class ToleranceWords {

    private static final BigDecimal TEN_PER_CENT = new BigDecimal("0.10");

    private ToleranceWords() {}

    /** "Close within 5 points"; the usual tolerance is worked out: "Close within 9.5 points". */
    static String of(Tolerance tolerance, BigDecimal target, Unit unit) {
        var width = tolerance.width();
        return within(width == null ? target.abs().multiply(TEN_PER_CENT) : width, unit);
    }

    /** The usual tolerance of a range depends on the bound that was missed. */
    static String ofRange(Tolerance tolerance, Unit unit) {
        var width = tolerance.width();
        return width == null ? "Close within 10% of the bound" : within(width, unit);
    }

    private static String within(BigDecimal width, Unit unit) {
        if (width.signum() == 0) {
            return "No tolerance";
        }
        var one = width.compareTo(BigDecimal.ONE) == 0;
        var noun = switch (unit) {
            case PERCENT, SCORE -> one ? " point" : " points";
            case COUNT -> "";
            case RATE_PER_10K -> " per 10,000";
            case DAYS -> one ? " day" : " days";
            case WEEKS -> one ? " week" : " weeks";
        };
        return "Close within " + width.stripTrailingZeros().toPlainString() + noun;
    }
}
