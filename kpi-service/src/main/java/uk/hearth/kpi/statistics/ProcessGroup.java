package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.ProcessPoint.Finding;

/**
 * The values of a series from one rebase point to the next; none is missing.
 *
 * @param limits the lines they share; absent for fewer than 3 values
 */
record ProcessGroup(List<Reading> readings, @Nullable ProcessLimits limits) {

    /** A value that is there, and the place of its observation in the whole series. */
    record Reading(int place, String period, BigDecimal value) {}

    static List<ProcessGroup> of(List<Observation> series, ControlSettings settings) {
        return grouped(series, settings).stream()
                .map(readings -> new ProcessGroup(readings, ProcessLines.of(readings, settings)))
                .toList();
    }

    /** What the rules find, by place in the whole series. */
    Map<Integer, Finding> findings() {
        var findings = new HashMap<Integer, Finding>();
        if (limits == null) {
            return findings;
        }
        var signals = new Signals(readings.stream().map(Reading::value).toList(), limits);
        for (int i = 0; i < readings.size(); i++) {
            var place = readings.get(i).place();
            signals.at(i).ifPresent(finding -> findings.put(place, finding));
        }
        return findings;
    }

    private static List<List<Reading>> grouped(List<Observation> series, ControlSettings settings) {
        var groups = new ArrayList<List<Reading>>();
        var rebase = true;
        for (int place = 0; place < series.size(); place++) {
            var period = series.get(place).period();
            var value = series.get(place).value();
            rebase |= settings.rebaseAt().contains(period);
            if (value == null) {
                continue;
            }
            if (rebase) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(new Reading(place, period, value));
            rebase = false;
        }
        return groups;
    }
}
