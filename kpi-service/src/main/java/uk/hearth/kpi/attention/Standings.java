package uk.hearth.kpi.attention;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.measurements.Measurements;
import uk.hearth.kpi.measurements.Measurements.Span;
import uk.hearth.kpi.targets.TargetHistory;
import uk.hearth.kpi.targets.Targets;

/** Reads how all of an authority's indicators stand: a question for each kind of period, however many indicators. */
@ApplicationScoped
class Standings {

    private final Measurements measurements;
    private final Targets targets;

    Standings(Measurements measurements, Targets targets) {
        this.measurements = measurements;
        this.targets = targets;
    }

    /** Of those that have a figure for a period of the kind in which they are usually reported. */
    List<IndicatorStanding> of(String authority, Map<String, IndicatorView> indicators) {
        var histories = targets.until(authority, indicators.keySet(), LocalDate.of(9999, 12, 31));
        var byKind = indicators.values().stream().collect(Collectors.groupingBy(LastLoads::kind));
        var standings = new ArrayList<IndicatorStanding>();
        byKind.forEach((kind, ofKind) -> standings.addAll(of(authority, kind, ofKind, histories)));
        return standings;
    }

    private List<IndicatorStanding> of(
            String authority, PeriodKind kind, List<IndicatorView> indicators, Map<String, TargetHistory> histories) {
        var alone = indicators.stream()
                .collect(Collectors.toMap(IndicatorView::code, indicator -> List.of(indicator.code())));
        var spans = measurements.spans(authority, alone, kind);
        if (spans.isEmpty()) {
            return List.of();
        }
        var values = values(authority, spans);
        return indicators.stream()
                .filter(indicator -> spans.containsKey(indicator.code()))
                .map(indicator -> IndicatorStanding.of(
                        indicator,
                        periods(Objects.requireNonNull(spans.get(indicator.code()))),
                        values.getOrDefault(indicator.code(), Map.of()),
                        histories.getOrDefault(indicator.code(), TargetHistory.NONE)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<String, Map<ReportingPeriod, BigDecimal>> values(String authority, Map<String, Span> spans) {
        var first = spans.values().stream().map(Span::first).min(ReportingPeriod::compareTo);
        var last = spans.values().stream().map(Span::last).max(ReportingPeriod::compareTo);
        var values = new HashMap<String, Map<ReportingPeriod, BigDecimal>>();
        for (var figure : measurements.between(authority, spans.keySet(), first.orElseThrow(), last.orElseThrow())) {
            var value = figure.value();
            if (value != null) {
                values.computeIfAbsent(figure.indicator(), code -> new HashMap<>())
                        .put(figure.period(), value);
            }
        }
        return values;
    }

    private static List<ReportingPeriod> periods(Span span) {
        return Stream.iterate(span.first(), period -> period.compareTo(span.last()) <= 0, ReportingPeriod::next)
                .toList();
    }
}
