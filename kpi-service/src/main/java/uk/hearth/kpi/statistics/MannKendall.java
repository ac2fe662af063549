package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.List;

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
        var alike = new int[values.size()];
        for (int later = 0; later < values.size(); later++) {
            alike[later]++;
            for (int earlier = 0; earlier < later; earlier++) {
                var order = values.get(later).compareTo(values.get(earlier));
                score += order;
                if (order == 0) {
                    alike[later]++;
                    alike[earlier]++;
                }
            }
        }
        return new MannKendall(score, variance(alike));
    }

    /** (|S| - 1) / sqrt(Var S) above the critical value; all values tied have no variance and no trend. */
    boolean significant() {
        return variance > 0 && (Math.abs(score) - 1) / Math.sqrt(variance) > CRITICAL;
    }

    /**
     * [n(n-1)(2n+5) - sum over tied groups of t(t-1)(2t+5)] / 18
     *
     * @param alike for each value, how many are equal to it, itself among them: t of its group
     */
    private static double variance(int[] alike) {
        long tied = 0;
        for (int t : alike) {
            tied += (t - 1) * (2L * t + 5); // each of a group's t values gives a t-th of its group's term
        }
        return ((long) alike.length * (alike.length - 1) * (2L * alike.length + 5) - tied) / 18.0;
    }
}
