package uk.hearth.kpi.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Confidence intervals of a proportion and of the rate of a count. */
public final class Intervals {

    public static final String WILSON = "wilson-1";
    public static final String BYAR = "byar-1";

    /** Byar's approximation is good from here; below it the limits are exact. */
    private static final long FEWEST_FOR_BYAR = 10;

    private Intervals() {}

    /**
     * Wilson's score interval, rule {@link #WILSON} (Wilson 1927; Newcombe 1998, Statistics in Medicine 17, method 3).
     *
     * @param per what the answer is out of: 100 for per cent, 1 for a fraction
     * @return none unless 0 <= numerator <= denominator and denominator > 0
     */
    public static Optional<Interval> proportion(long numerator, long denominator, double per, Confidence confidence) {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            return Optional.empty();
        }
        double p = (double) numerator / denominator;
        double z2 = confidence.z() * confidence.z();
        double spread = confidence.z() * Math.sqrt(z2 + 4.0 * numerator * (1 - p));
        double scale = per / (2 * (denominator + z2));
        // At 0 and at all the square root leaves its own rounding: the limit there is the estimate itself.
        double lower = numerator == 0 ? 0 : (2.0 * numerator + z2 - spread) * scale;
        double upper = numerator == denominator ? per : (2.0 * numerator + z2 + spread) * scale;
        return Optional.of(new Interval(WILSON, confidence, p * per, lower, upper));
    }

    /**
     * Byar's approximation, exact Poisson limits for counts below 10, rule {@link #BYAR} (Breslow and Day 1987,
     * Statistical Methods in Cancer Research II; Eayres 2008, APHO Technical Briefing 3).
     *
     * @param population the people, or person-years, that the count arose from
     * @param per what the rate is out of, as 10,000
     * @return none for a negative count or without a population
     */
    public static Optional<Interval> rate(long count, double population, double per, Confidence confidence) {
        if (count < 0 || !(population > 0)) {
            return Optional.empty();
        }
        double scale = per / population;
        boolean exact = count < FEWEST_FOR_BYAR;
        double lower = exact ? exactLower(count, confidence) : byar((double) count, -confidence.z());
        double upper = exact ? exactUpper(count, confidence) : byar(count + 1.0, confidence.z());
        return Optional.of(new Interval(BYAR, confidence, count * scale, lower * scale, upper * scale));
    }

    /** c (1 - 1/9c + z/(3 sqrt c))^3 */
    private static double byar(double count, double z) {
        return count * Math.pow(1 - 1 / (9 * count) + z / (3 * Math.sqrt(count)), 3);
    }

    /** Half the chi-squared quantile at 2c degrees of freedom (Garwood 1936). */
    private static double exactLower(long count, Confidence confidence) {
        return count == 0 ? 0 : chiSquared(2.0 * count).inverseCumulativeProbability(confidence.tail()) / 2;
    }

    /** Half the chi-squared quantile at 2(c + 1) degrees of freedom. */
    private static double exactUpper(long count, Confidence confidence) {
        return chiSquared(2.0 * (count + 1)).inverseSurvivalProbability(confidence.tail()) / 2;
    }

    private static ChiSquaredDistribution chiSquared(double degreesOfFreedom) {
        return ChiSquaredDistribution.of(degreesOfFreedom);
    }
}
