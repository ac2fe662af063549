package uk.hearth.kit.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How disclosure is controlled.
 *
 * @param version the name under which an answer says what was applied
 * @param threshold counts from 1 to this are suppressed
 * @param rounding counts are shown to the nearest multiple of this; 1 leaves them as they are
 */
public record DisclosureRules(String version, int threshold, int rounding) {

    /** Counts 1 to 5, no rounding: what English children's statistics do (statistics.md, Disclosure control). */
    public static final DisclosureRules DEFAULT = new DisclosureRules("disclosure-1", 5, 1);

    public DisclosureRules {
        if (threshold < 2 || rounding < 1) {
            throw new IllegalArgumentException("A threshold is at least 2, rounding at least 1");
        }
    }

    /** Zero is not small: it is shown. */
    public boolean small(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) <= 0;
    }

    boolean small(long count) {
        return count > 0 && count <= threshold;
    }

    /** A percentage, rate or mean tells of its numerator, its denominator and those who are not in the numerator. */
    public boolean small(BigDecimal numerator, BigDecimal denominator) {
        return small(numerator) || small(denominator) || small(denominator.subtract(numerator));
    }

    public BigDecimal rounded(BigDecimal count) {
        var base = BigDecimal.valueOf(rounding);
        return rounding == 1
                ? count
                : count.divide(base, 0, RoundingMode.HALF_UP).multiply(base);
    }
}
