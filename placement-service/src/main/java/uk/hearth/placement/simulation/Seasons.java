package uk.hearth.placement.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many children come into care in each quarter of the calendar year, against an even year. Used only if whole years show
 * it: at least two of 20 entrants or more, quarters that differ by more than chance (chi-square, 5 %) and by more than each
 * differs from year to year (F test, 5 %). Otherwise every quarter has 1.
 *
 * @param years whole years that were looked at
 * @param chiSquare of the quarters against an even year; 7.815 is the bound at three degrees of freedom
 * @param ratio the variance between quarters over that within them
 */
public record Seasons(List<Double> factors, boolean used, int years, double chiSquare, double ratio) {

    private static final double CHI_SQUARE_3 = 7.815;
    /** F at 5 % with 3 and 3(n - 1) degrees of freedom, n years from 2 on. */
    private static final double[] F = {9.277, 4.757, 3.863, 3.490, 3.287, 3.160, 3.072, 3.009};

    private static final int ENOUGH = 20;

    static final Seasons NONE = new Seasons(List.of(1.0, 1.0, 1.0, 1.0), false, 0, 0, 0);

    /** @param entries epoch days of entries; years are counted back from the last day */
    static Seasons of(int[] entries, int knownFrom, int lastDay) {
        var years = new ArrayList<int[]>();
        var end = LocalDate.ofEpochDay(lastDay);
        for (var from = end.minusYears(1); from.toEpochDay() + 1 >= knownFrom; from = from.minusYears(1)) {
            int[] year = quarters(entries, from.toEpochDay(), from.plusYears(1).toEpochDay());
            if (Arrays.stream(year).sum() >= ENOUGH) {
                years.add(year);
            }
        }
        return years.size() < 2 ? NONE : tested(years);
    }

    private static int[] quarters(int[] entries, long after, long to) {
        var counts = new int[4];
        for (int day : entries) {
            if (day > after && day <= to) {
                counts[quarter(day)]++;
            }
        }
        return counts;
    }

    private static Seasons tested(List<int[]> years) {
        var sums = new int[4];
        double all = 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            for (var year : years) {
                sums[quarter] += year[quarter];
            }
            all += sums[quarter];
        }
        double between = 0;
        for (int sum : sums) {
            between += square(sum - all / 4) / (all / 4);
        }
        double within = 0;
        for (var year : years) {
            double ofYear = Arrays.stream(year).sum();
            for (int quarter = 0; quarter < 4; quarter++) {
                double expected = ofYear * sums[quarter] / all;
                within += expected > 0 ? square(year[quarter] - expected) / expected : 0;
            }
        }
        double ratio = between / Math.max(1e-9, within / (years.size() - 1));
        boolean used = between > CHI_SQUARE_3 && ratio > F[Math.min(years.size() - 2, F.length - 1)];
        return used
                ? new Seasons(factors(sums, all), true, years.size(), between, ratio)
                : new Seasons(NONE.factors, false, years.size(), between, ratio);
    }

    private static List<Double> factors(int[] sums, double all) {
        return Arrays.stream(sums).mapToObj(sum -> 4 * sum / all).toList();
    }

    private static double square(double value) {
        return value * value;
    }

    static int quarter(double day) {
        return (LocalDate.ofEpochDay((long) day).getMonthValue() - 1) / 3;
    }

    double factor(double day) {
        return used ? factors.get(quarter(day)) : 1;
    }

    /** The mean of the factors over the days of a window: what its entrants are to be divided by. */
    double mean(int from, int to) {
        double sum = 0;
        for (int day = from; day <= to; day++) {
            sum += factor(day);
        }
        return sum / (to - from + 1);
    }

    double largest() {
        return factors.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }
}
