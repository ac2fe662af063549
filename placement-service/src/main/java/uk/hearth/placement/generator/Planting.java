package uk.hearth.placement.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the errors that were asked for into the first children whose rows suit, one to a child; those for which fewest
 * children have rows come first, lest the others take these children.
 */
final class Planting {

    private static final List<ReturnTable> SCARCE = List.of(
            ReturnTable.DOLO,
            ReturnTable.AD1,
            ReturnTable.PLACED_ADOPTION,
            ReturnTable.UASC,
            ReturnTable.MISSING,
            ReturnTable.OC3,
            ReturnTable.PREV_PERM);

    private final List<Batch> batches = new ArrayList<>();
    private final ReturnPeriod period;

    Planting(Map<String, Integer> errors, ReturnPeriod period) {
        this.period = period;
        new TreeMap<>(errors).forEach((rule, count) -> batches.add(new Batch(Faults.of(rule), count)));
        batches.sort(Comparator.comparingInt(batch -> scarcity(batch.fault.table())));
    }

    void plant(ChildRows child) {
        for (var batch : batches) {
            if (batch.planted < batch.wanted && batch.fault.change().spoil(child, period)) {
                batch.planted++;
                return;
            }
        }
    }

    /** How many of each rule. */
    Map<String, Integer> planted() {
        var planted = new TreeMap<String, Integer>();
        batches.forEach(batch -> planted.put(batch.fault.rule(), batch.planted));
        return planted;
    }

    private static int scarcity(ReturnTable table) {
        int at = SCARCE.indexOf(table);
        return at < 0 ? SCARCE.size() : at;
    }

    private static final class Batch {

        private final Fault fault;
        private final int wanted;
        private int planted;

        Batch(Fault fault, int wanted) {
            this.fault = fault;
            this.wanted = wanted;
        }
    }
}
