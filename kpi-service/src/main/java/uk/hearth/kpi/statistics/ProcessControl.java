package uk.hearth.kpi.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.ProcessPoint.Finding;

/**
 * Statistical process control by XmR charts, with the rules and words of NHS England's Making Data Count. Worked out in
 * decimals, without binary rounding, so a value on a line is on it.
 */
public final class ProcessControl {

    public static final String RULE = "xmr-1";

    static final int FEWEST_FOR_LIMITS = 3;
    static final int FEWEST_FOR_SETTLED_LIMITS = 12;

    private ProcessControl() {}

    /** Reads a series, given in time order; never refuses one, however short. */
    public static ProcessChart read(
            List<Observation> series, ControlSettings settings, Polarity polarity, Target target) {
        var groups = ProcessGroup.of(series, settings);
        var points = points(series, groups);
        var limits = groups.stream()
                .map(ProcessGroup::limits)
                .filter(Objects::nonNull)
                .toList();
        var inForce = groups.isEmpty() ? null : groups.get(groups.size() - 1).limits();
        return new ProcessChart(
                RULE,
                points,
                limits,
                inForce == null ? null : variation(points, polarity),
                inForce == null ? Assurance.NONE : Assurances.of(target, inForce, polarity),
                warnings(groups, limits));
    }

    private static List<ProcessPoint> points(List<Observation> series, List<ProcessGroup> groups) {
        var findings = new HashMap<Integer, Finding>();
        groups.forEach(group -> findings.putAll(group.findings()));
        return IntStream.range(0, series.size())
                .mapToObj(i -> ProcessPoint.of(series.get(i), findings.get(i)))
                .toList();
    }

    private static @Nullable Variation variation(List<ProcessPoint> points, Polarity polarity) {
        return points.stream()
                .filter(point -> point.value() != null)
                .reduce((earlier, later) -> later)
                .map(last -> last.side() == null ? Variation.COMMON_CAUSE : Variation.of(last.side(), polarity))
                .orElse(null);
    }

    private static List<String> warnings(List<ProcessGroup> groups, List<ProcessLimits> limits) {
        var warnings = new ArrayList<String>();
        if (limits.isEmpty() || limits.size() < groups.size()) {
            warnings.add("No limits where there are fewer than 3 points");
        }
        if (limits.stream().anyMatch(ProcessLimits::provisional)) {
            warnings.add("Limits from fewer than 12 points are provisional");
        }
        return List.copyOf(warnings);
    }
}
