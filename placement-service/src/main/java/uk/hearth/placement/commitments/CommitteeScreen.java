package uk.hearth.placement.commitments;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * What the committee may see of measures. Small counts of people go, with what would tell them: the parts beside them,
 * and of flows the longer periods around them. Whatever a report says is worked out from what is left, so that nothing
 * in it can tell what went.
 */
final class CommitteeScreen {

    private final DisclosureRules rules;
    private final List<MeasureHistory> histories;
    private final Set<Spot> hidden = new HashSet<>();

    private CommitteeScreen(List<MeasureHistory> histories, DisclosureRules rules) {
        this.rules = rules;
        this.histories = histories;
    }

    /** A measure in a period. */
    record Spot(Measure.Key measure, ReportingPeriod period) {}

    /** @param histories by commitment */
    static Map<String, List<MeasureHistory>> show(Map<String, List<MeasureHistory>> histories, DisclosureRules rules) {
        return histories.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new CommitteeScreen(entry.getValue(), rules).show()));
    }

    private List<MeasureHistory> show() {
        histories.forEach(this::hideSmall);
        for (var whole : histories) {
            var parts = partsOf(whole.measure());
            if (whole.measure().countsPeople() && !parts.isEmpty()) {
                hidden.addAll(new HiddenParts(whole, parts, rules).spots());
            }
        }
        histories.stream()
                .filter(history -> history.measure().counting() == Counting.FLOW
                        && history.measure().countsPeople())
                .forEach(history -> hidden.addAll(HiddenStretches.of(history, rules)));
        hideAround();
        return histories.stream().map(this::shown).toList();
    }

    private List<MeasureHistory> partsOf(Measure whole) {
        return histories.stream()
                .filter(history -> whole.code().equals(history.measure().partOf()))
                .toList();
    }

    private void hideSmall(MeasureHistory history) {
        var measure = history.measure();
        for (var reading : history.readings()) {
            var small =
                    measure.countsPeople() ? rules.small(value(reading)) : measure.people() && isOfSmallCounts(reading);
            if (small) {
                hidden.add(new Spot(measure.key(), reading.period()));
            }
        }
        var baseline = measure.baseline();
        if (baseline != null && measure.countsPeople() && rules.small(baseline.value())) {
            hidden.add(new Spot(measure.key(), baseline.period()));
        }
    }

    private boolean isOfSmallCounts(MeasureReading reading) {
        var numerator = reading.numerator();
        var denominator = reading.denominator();
        return numerator != null && denominator != null && rules.small(numerator, denominator);
    }

    /** Where a part of a flow is hidden, no part is shown of any period around it: sums of periods would tell it. */
    private void hideAround() {
        for (var history : histories) {
            var whole = Optional.ofNullable(history.measure().partOf());
            if (whole.isEmpty() || history.measure().counting() != Counting.FLOW) {
                continue;
            }
            var nearby = hidden.stream()
                    .filter(spot -> isOfFamily(spot, history.measure().commitment(), whole.get()))
                    .map(Spot::period)
                    .toList();
            figures(history).keySet().stream()
                    .filter(period -> nearby.stream().anyMatch(near -> overlap(near, period)))
                    .map(period -> new Spot(history.measure().key(), period))
                    .forEach(hidden::add);
        }
    }

    private boolean isOfFamily(Spot spot, String commitment, String whole) {
        return histories.stream()
                .map(MeasureHistory::measure)
                .filter(measure -> measure.key().equals(spot.measure()))
                .anyMatch(measure -> measure.commitment().equals(commitment)
                        && (measure.code().equals(whole) || whole.equals(measure.partOf())));
    }

    private MeasureHistory shown(MeasureHistory history) {
        var measure = history.measure();
        var readings = history.readings().stream()
                .map(reading -> hidden.contains(new Spot(measure.key(), reading.period()))
                        ? reading.hidden()
                        : reading.told(rounded(measure, value(reading))))
                .toList();
        return new MeasureHistory(measure.startingAt(shownBaseline(measure)), readings);
    }

    private @Nullable Baseline shownBaseline(Measure measure) {
        var baseline = measure.baseline();
        return baseline == null || hidden.contains(new Spot(measure.key(), baseline.period()))
                ? null
                : new Baseline(baseline.period(), rounded(measure, baseline.value()));
    }

    private BigDecimal rounded(Measure measure, BigDecimal value) {
        return measure.countsPeople() ? rules.rounded(value) : value;
    }

    /** Every value that is told of a measure, its start too, by period. */
    static Map<ReportingPeriod, BigDecimal> figures(MeasureHistory history) {
        var figures =
                history.readings().stream().collect(Collectors.toMap(MeasureReading::period, CommitteeScreen::value));
        var baseline = history.measure().baseline();
        if (baseline != null) {
            figures.putIfAbsent(baseline.period(), baseline.value());
        }
        return figures;
    }

    private static BigDecimal value(MeasureReading reading) {
        return Optional.ofNullable(reading.value()).orElseThrow();
    }

    static boolean overlap(ReportingPeriod one, ReportingPeriod other) {
        return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
    }
}
