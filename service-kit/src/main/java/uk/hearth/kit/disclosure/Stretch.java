package uk.hearth.kit.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a stretch of months, in whole counts.
 *
 * @param from number of the first month
 * @param to number of the month after the last
 * @param counts the figure itself; or numerator, denominator and those in the denominator only. One that is not known,
 *     or not whole, is absent
 */
public record Stretch(int from, int to, List<@Nullable Long> counts) {

    public Stretch {
        if (from >= to) {
            throw new IllegalArgumentException("A stretch has at least one month");
        }
    }

    int months() {
        return to - from;
    }

    boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }

    @Nullable
    Long count(int ledger) {
        return ledger < counts.size() ? counts.get(ledger) : null;
    }

    public boolean small(DisclosureRules rules) {
        return counts.stream().anyMatch(count -> count != null && rules.small(count));
    }
}
