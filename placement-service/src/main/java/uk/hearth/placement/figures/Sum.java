package uk.hearth.placement.figures;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one indicator comes to: as a whole and, where a dimension is asked for, by category. */
final class Sum implements Tally {

    private final @Nullable Dimension by;
    private final SortedMap<String, long[]> parts = new TreeMap<>();
    private @Nullable ChildOn child;
    private long numerator;
    private long denominator;

    Sum(@Nullable Dimension by) {
        this.by = by;
        if (by != null) {
            by.categories().forEach(category -> parts.put(category, new long[2]));
        }
    }

    void of(ChildOn counted) {
        this.child = counted;
    }

    @Override
    public void add(int day, long addedNumerator, long addedDenominator) {
        numerator += addedNumerator;
        denominator += addedDenominator;
        if (by != null && child != null) {
            var part = parts.computeIfAbsent(by.of(child, day), category -> new long[2]);
            part[0] += addedNumerator;
            part[1] += addedDenominator;
        }
    }

    long numerator() {
        return numerator;
    }

    long denominator() {
        return denominator;
    }

    /** Numerator and denominator of each category. */
    SortedMap<String, long[]> parts() {
        return parts;
    }
}
