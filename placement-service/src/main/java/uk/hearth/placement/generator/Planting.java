package uk.hearth.placement.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the errors that were asked for into the first children whose rows suit, one to a child. */
final class Planting {

    private final Map<Fault, Integer> wanted = new LinkedHashMap<>();
    private final Map<String, Integer> planted = new TreeMap<>();
    private final ReturnPeriod period;

    Planting(Map<String, Integer> errors, ReturnPeriod period) {
        this.period = period;
        new TreeMap<>(errors).forEach((rule, count) -> {
            wanted.put(Faults.of(rule), count);
            planted.put(rule, 0);
        });
    }

    void plant(ChildRows child) {
        for (var fault : List.copyOf(wanted.keySet())) {
            if (wanted.get(fault) > planted.get(fault.rule()) && fault.change().spoil(child, period)) {
                planted.merge(fault.rule(), 1, Integer::sum);
                return;
            }
        }
    }

    Map<String, Integer> planted() {
        return Map.copyOf(planted);
    }
}
