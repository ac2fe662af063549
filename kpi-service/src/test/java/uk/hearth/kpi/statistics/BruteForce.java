package uk.hearth.kpi.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The four rules again, for the tests only and in another way: whole numbers, inequalities multiplied out instead of
 * lines worked out, and for each point a look at every window that holds it. Marks as in {@link Marks}.
 */
final class BruteForce {

    private final long[] v;
    private final long n;
    private final long sum;
    private final long m;
    private final long ranges;

    BruteForce(long[] v, int baseline, boolean screening) {
        this.v = v;
        n = Math.min(v.length, baseline);
        sum = IntStream.range(0, (int) n).mapToLong(i -> v[i]).sum();
        var kept = new ArrayList<Long>();
        IntStream.range(1, (int) n).forEach(i -> kept.add(Math.abs(v[i] - v[i - 1])));
        if (screening) {
            long all = kept.stream().mapToLong(r -> r).sum();
            long count = kept.size();
            kept.removeIf(r -> all > 0 && r * count * 1000 >= 3267 * all);
        }
        m = kept.size();
        ranges = kept.stream().mapToLong(r -> r).sum();
    }

    static String marks(long[] group, int baseline, boolean screening) {
        var marks = new ArrayList<String>();
        for (int i = 0; i < group.length; i++) {
            marks.add(group.length < 3 ? "." : new BruteForce(group, baseline, screening).mark(i));
        }
        return String.join(" ", marks);
    }

    double centre() {
        return (double) sum / n;
    }

    double reach() {
        return 2.66 * ranges / m;
    }

    private String mark(int i) {
        for (int sign : List.of(1, -1)) {
            if (beyond(i, sign, 798)) {
                return sign > 0 ? "o+" : "o-";
            }
        }
        boolean rise = rises(i, 1);
        boolean fall = rises(i, -1);
        if (rise && fall) {
            return v[i + 1] > v[i] ? "t+" : "t-";
        }
        if (rise || fall) {
            return rise ? "t+" : "t-";
        }
        for (int sign : List.of(1, -1)) {
            if (twoInThree(i, sign)) {
                return sign > 0 ? "2+" : "2-";
            }
        }
        for (int sign : List.of(1, -1)) {
            if (windows(i, 7, j -> onSide(j, sign))) {
                return sign > 0 ? "s+" : "s-";
            }
        }
        return ".";
    }

    /** v > sum/n + k/300 x ranges/m, or mirrored; 798 is three times 2.66, 532 twice. */
    private boolean beyond(int i, int sign, long k) {
        return sign * (v[i] * n - sum) * 300 * m > k * ranges * n;
    }

    private boolean onSide(int i, int sign) {
        return sign * (v[i] * n - sum) > 0;
    }

    private boolean near(int i, int sign) {
        return beyond(i, sign, 532) && !beyond(i, sign, 798);
    }

    private boolean rises(int i, int sign) {
        return IntStream.rangeClosed(Math.max(0, i - 6), Math.min(i, v.length - 7))
                .anyMatch(from -> IntStream.range(from, from + 6).allMatch(j -> sign * (v[j + 1] - v[j]) > 0));
    }

    private boolean twoInThree(int i, int sign) {
        return near(i, sign)
                && IntStream.rangeClosed(Math.max(0, i - 2), Math.min(i, v.length - 3))
                        .anyMatch(from -> IntStream.range(from, from + 3).allMatch(j -> onSide(j, sign))
                                && IntStream.range(from, from + 3)
                                                .filter(j -> near(j, sign))
                                                .count()
                                        >= 2);
    }

    private boolean windows(int i, int length, IntPredicate all) {
        return IntStream.rangeClosed(Math.max(0, i - length + 1), Math.min(i, v.length - length))
                .anyMatch(from -> IntStream.range(from, from + length).allMatch(all));
    }
}
