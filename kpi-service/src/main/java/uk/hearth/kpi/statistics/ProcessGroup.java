package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.hearth.kpi.statistics.ProcessPoint.Finding;

/** The values of a series from one rebase point to the next, which share their lines; none is missing. */
record ProcessGroup(List<Reading> readings) {

    /** A value that is there, and the place of its observation in the whole series. */
    record Reading(int place, String period, BigDecimal value) {}

    private static final BigDecimal LIMIT = new BigDecimal("2.66");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    static List<ProcessGroup> of(List<Observation> series, ControlSettings settings) {
        var groups = new ArrayList<List<Reading>>();
        var rebase = true;
        for (int place = 0; place < series.size(); place++) {
            var observation = series.get(place);
            rebase |= settings.rebaseAt().contains(observation.period());
            var value = observation.value();
            if (value == null) {
                continue;
            }
            if (rebase) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(new Reading(place, observation.period(), value));
            rebase = false;
        }
        return groups.stream().map(ProcessGroup::new).toList();
    }

    /** The group's lines; none for fewer than 3 values. */
    Optional<ProcessLimits> limits(ControlSettings settings) {
        if (readings.size() < ProcessControl.FEWEST_FOR_LIMITS) {
            return Optional.empty();
        }
        var from = values().subList(
                        0, Math.min(readings.size(), settings.baseline().orElse(readings.size())));
        var ranges = MovingRanges.of(from);
        return Optional.of(lines(from, settings.screening() ? ranges.screened() : ranges));
    }

    /** What the rules find, by place in the whole series. */
    Map<Integer, Finding> findings(ControlSettings settings) {
        var findings = new HashMap<Integer, Finding>();
        limits(settings).map(lines -> new Signals(values(), lines)).ifPresent(signals -> {
            for (int i = 0; i < readings.size(); i++) {
                var place = readings.get(i).place();
                signals.at(i).ifPresent(finding -> findings.put(place, finding));
            }
        });
        return findings;
    }

    private List<BigDecimal> values() {
        return readings.stream().map(Reading::value).toList();
    }

    private ProcessLimits lines(List<BigDecimal> from, MovingRanges ranges) {
        var lines = new Lines(from, ranges);
        return new ProcessLimits(
                readings.get(0).period(),
                readings.get(readings.size() - 1).period(),
                lines.at(BigDecimal.ZERO),
                lines.at(LIMIT.negate().multiply(THREE)),
                lines.at(LIMIT.multiply(THREE)),
                lines.at(LIMIT.negate().multiply(BigDecimal.valueOf(2))),
                lines.at(LIMIT.multiply(BigDecimal.valueOf(2))),
                from.size());
    }

    /**
     * Mean and average moving range as one fraction, divided once: a value that lies on a line is then found equal to
     * it, which the strict comparisons of the rules turn on.
     */
    private record Lines(BigDecimal sum, BigDecimal count, MovingRanges ranges) {

        Lines(List<BigDecimal> values, MovingRanges ranges) {
            this(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(values.size()), ranges);
        }

        /** sum/count + thirds/3 x range sum/range count */
        BigDecimal at(BigDecimal thirds) {
            var above = sum.multiply(ranges.count()).multiply(THREE);
            var aside = thirds.multiply(ranges.sum()).multiply(count);
            return above.add(aside).divide(count.multiply(ranges.count()).multiply(THREE), MathContext.DECIMAL128);
        }
    }
}
