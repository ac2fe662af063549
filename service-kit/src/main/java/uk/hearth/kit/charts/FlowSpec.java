package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a chart of flows shows: the title says the message, the subtitle the measure.
 *
 * @param others what the places are called together that are too small to be shown
 */
public record FlowSpec(String title, String subtitle, List<ChartFlow> flows, String others, YFormat format) {

    /** More places than this on a side cannot be told apart. */
    private static final int MOST_PLACES = 6;

    public FlowSpec {
        flows = List.copyOf(flows);
        if (flows.isEmpty()) {
            throw new IllegalArgumentException("A chart of flows has one");
        }
    }

    /** The places from which, the largest first, with how much leaves each. */
    Map<String, BigDecimal> sources() {
        return places(ChartFlow::from);
    }

    /** The places to which, the largest first, with how much arrives at each. */
    Map<String, BigDecimal> targets() {
        return places(ChartFlow::to);
    }

    /** From each place that is shown to each: how much, the small ones together. */
    Map<String, Map<String, BigDecimal>> shown() {
        var sources = sources();
        var targets = targets();
        var shown = new LinkedHashMap<String, Map<String, BigDecimal>>();
        for (var flow : flows) {
            var from = sources.containsKey(flow.from()) ? flow.from() : others;
            var to = targets.containsKey(flow.to()) ? flow.to() : others;
            shown.computeIfAbsent(from, any -> new LinkedHashMap<>()).merge(to, flow.amount(), BigDecimal::add);
        }
        return shown;
    }

    private Map<String, BigDecimal> places(Function<ChartFlow, String> end) {
        var all = new LinkedHashMap<String, BigDecimal>();
        flows.forEach(flow -> all.merge(end.apply(flow), flow.amount(), BigDecimal::add));
        var largestFirst = all.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        boolean tooMany = largestFirst.size() > MOST_PLACES;
        var places = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < largestFirst.size(); i++) {
            var place = largestFirst.get(i);
            places.merge(tooMany && i >= MOST_PLACES - 1 ? others : place.getKey(), place.getValue(), BigDecimal::add);
        }
        return places;
    }
}
