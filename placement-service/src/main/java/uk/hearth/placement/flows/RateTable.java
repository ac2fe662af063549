package uk.hearth.placement.flows;

import java.util.ArrayList;
import java.util.List;

/** Daily rates at which children go from each state to each other; {@link State#GONE} is a place to go. */
public final class RateTable {

    private final double[][] rates;

    private RateTable(double[][] rates) {
        this.rates = rates;
    }

    public static RateTable empty() {
        return new RateTable(new double[State.COUNT][State.COUNT + 1]);
    }

    /** @param rates from, then to; the diagonal is of no account but in the first generation */
    public static RateTable of(double[][] rates) {
        var copy = new double[State.COUNT][];
        for (int from = 0; from < State.COUNT; from++) {
            copy[from] = rates[from].clone();
        }
        return new RateTable(copy);
    }

    public double rate(int from, int to) {
        return rates[from][to];
    }

    RateTable plus(int from, int to, double rate) {
        var copy = of(rates);
        copy.rates[from][to] += rate;
        return copy;
    }

    /** The sum of what leaves a state for others in a day. */
    public double leaving(int from) {
        double sum = 0;
        for (int to = 0; to <= State.COUNT; to++) {
            sum += to == from ? 0 : rates[from][to];
        }
        return sum;
    }

    /** What the changed rates of a state come to by themselves, before they are scaled. */
    public double changedAlone(int from, List<RateChange> changes) {
        return changes.stream()
                .filter(change -> change.from() == from)
                .mapToDouble(change -> change.of(rates[from][change.to()]))
                .sum();
    }

    /**
     * The rates with the changes made. Where those of a state then come to more than 1, the changed ones are kept (scaled to
     * 1 if they alone exceed it), and the others share what is left in proportion.
     */
    public RateTable changed(List<RateChange> changes) {
        var copy = of(rates);
        for (int from = 0; from < State.COUNT; from++) {
            var own = new ArrayList<RateChange>();
            for (var change : changes) {
                if (change.from() == from) {
                    own.add(change);
                    copy.rates[from][change.to()] = change.of(rates[from][change.to()]);
                }
            }
            if (!own.isEmpty() && copy.leaving(from) > 1) {
                copy.fit(from, own);
            }
        }
        return copy;
    }

    private void fit(int from, List<RateChange> changes) {
        var isChanged = new boolean[State.COUNT + 1];
        double changed = 0;
        for (var change : changes) {
            isChanged[change.to()] = true;
            changed += rates[from][change.to()];
        }
        double others = leaving(from) - changed;
        double ofChanged = changed > 1 ? 1 / changed : 1;
        double ofOthers = others > 0 ? Math.max(0, 1 - changed) / others : 0;
        for (int to = 0; to <= State.COUNT; to++) {
            rates[from][to] *= to == from ? 1 : isChanged[to] ? ofChanged : ofOthers;
        }
    }
}
