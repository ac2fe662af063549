package uk.hearth.placement.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the errors that were asked for into the first children whose rows suit, one to a child. */
final class Planting {

    private final List<Batch> batches = new ArrayList<>();
    private final ReturnPeriod period;

    Planting(Map<String, Integer> errors, ReturnPeriod period) {
        this.period = period;
        new TreeMap<>(errors).forEach((rule, count) -> batches.add(new Batch(Faults.of(rule), count)));
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
