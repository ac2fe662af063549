package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/**
 * The Mann-Kendall test for a trend, with the corrections for ties and continuity, by the normal approximation (Mann
 * 1945; Kendall 1975; formulas as in Gilbert 1987, Statistical Methods for Environmental Pollution Monitoring, 16.4).
 *
 * @param score rises less falls over all pairs (S)
 * @param variance of the score were there no trend
 */
record MannKendall(int score, double variance) {

    /** The standard normal's 95th percentile: two-sided 10 per cent. */
    private static final double CRITICAL = 1.6448536269514722;

    static MannKendall of(List<BigDecimal> values) {
        int score = 0;
        for (int later = 1; later < values.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                score += values.get(later).compareTo(values.get(earlier));
            }
        }
        return new MannKendall(score, variance(values));
    }

    /** (|S| - 1) / sqrt(Var S) above the critical value; all values tied have no variance and no trend. */
    boolean significant() {
        return variance > 0 && (Math.abs(score) - 1) / Math.sqrt(variance) > CRITICAL;
    }

    /** [n(n-1)(2n+5) - sum over tied groups of t(t-1)(2t+5)] / 18 */
    private static double variance(List<BigDecimal> values) {
        var ties = new TreeMap<BigDecimal, Integer>();
        values.forEach(value -> ties.merge(value, 1, Integer::sum));
        var tied = ties.values().stream().mapToLong(MannKendall::term).sum();
        return (term(values.size()) - tied) / 18.0;
    }

    private static long term(int n) {
        return (long) n * (n - 1) * (2 * n + 5);
    }
}
