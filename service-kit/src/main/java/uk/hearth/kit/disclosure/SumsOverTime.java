package uk.hearth.kit.disclosure;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of one indicator's figures of months, quarters, years and other stretches cannot be shown beside each other: a
 * small count would be told by its quarter less the other two months. The shorter is shown first, as it is published
 * first, and a longer one only if no hidden count can be worked out with it. Totals that are not the sum of their
 * months, as of children at the end of each, tell nothing.
 */
public final class SumsOverTime {

    private final DisclosureRules rules;
    private final List<Ledger> ledgers;
    private final Set<Stretch> hidden = new LinkedHashSet<>();

    private SumsOverTime(List<Stretch> stretches, DisclosureRules rules) {
        this.rules = rules;
        var months = stretches.stream()
                .flatMap(stretch -> Stream.of(stretch.from(), stretch.to()))
                .toList();
        var width = stretches.stream()
                .mapToInt(stretch -> stretch.counts().size())
                .max()
                .orElse(0);
        this.ledgers = IntStream.range(0, width)
                .mapToObj(number -> new Ledger(number, width == 1, new RunningTotals(months), new ArrayList<>()))
                .toList();
    }

    /** The figures that are not shown: small ones, and longer ones that would tell them. */
    public static Set<Stretch> hidden(List<Stretch> stretches, DisclosureRules rules) {
        var sums = new SumsOverTime(stretches, rules);
        stretches.stream()
                .sorted(comparingInt(Stretch::months)
                        .thenComparingInt(Stretch::to)
                        .thenComparingInt(Stretch::from))
                .forEach(sums::place);
        return sums.hidden;
    }

    private void place(Stretch stretch) {
        if (stretch.small(rules)) {
            // whoever sees that a figure is hidden, and nothing hidden within it, knows that it is small itself
            var plain = hidden.stream().noneMatch(stretch::overlaps);
            ledgers.forEach(ledger -> ledger.hideSmall(stretch, plain, rules));
            hidden.add(stretch);
        } else if (ledgers.stream().allMatch(ledger -> ledger.safeWith(stretch))) {
            ledgers.forEach(ledger -> ledger.show(stretch));
        } else {
            ledgers.forEach(ledger -> ledger.hideLonger(stretch));
            hidden.add(stretch);
        }
    }

    /**
     * One of the counts of each figure, and what readers know of it.
     *
     * @param alone whether the figures are plain counts, which are hidden for no other count's sake
     * @param secrets what no reader may work out
     */
    private record Ledger(int number, boolean alone, RunningTotals known, List<Stretch> secrets) {

        void hideSmall(Stretch stretch, boolean plain, DisclosureRules rules) {
            if (alone && plain) {
                known.learn(stretch, 1, rules.threshold());
            } else if (alone) {
                known.learnAtLeast(stretch, 1);
            }
            var count = stretch.count(number);
            if (count != null && count != 0) {
                secrets.add(stretch);
            }
        }

        boolean safeWith(Stretch stretch) {
            var count = stretch.count(number);
            var told = known.copy();
            return count == null
                    || !told.learn(stretch, count, count)
                    || secrets.stream().allMatch(secret -> told.most(secret) > told.least(secret));
        }

        void show(Stretch stretch) {
            var count = stretch.count(number);
            if (count != null) {
                known.learn(stretch, count, count);
            }
        }

        void hideLonger(Stretch stretch) {
            if (alone) {
                known.learnAtLeast(stretch, 1);
            }
        }
    }
}
