package uk.hearth.kpi.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.measurements.LatestFigures;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.series.CellView;
import uk.hearth.kpi.statistics.Status;
import uk.hearth.kpi.targets.TargetHistory;
import uk.hearth.kpi.targets.Targets;

/** The latest figures of the indicators that actions are linked to: three questions, however many actions. */
@ApplicationScoped
class Evidence {

    private final Indicators indicators;
    private final LatestFigures figures;
    private final Targets targets;

    Evidence(Indicators indicators, LatestFigures figures, Targets targets) {
        this.indicators = indicators;
        this.figures = figures;
        this.targets = targets;
    }

    /** By indicator; those no longer in the catalogue are left out. */
    Map<String, EvidenceView> of(String authority, Collection<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        var known = indicators.among(codes);
        var latest = figures.until(authority, known.keySet(), day);
        var histories = targets.until(authority, known.keySet(), day);
        return known.values().stream()
                .collect(Collectors.toMap(
                        IndicatorView::code,
                        indicator -> view(
                                indicator,
                                latest.get(indicator.code()),
                                histories.getOrDefault(indicator.code(), TargetHistory.NONE))));
    }

    static List<EvidenceView> among(Map<String, EvidenceView> all, List<String> codes) {
        return codes.stream().filter(all::containsKey).map(all::get).toList();
    }

    private static EvidenceView view(IndicatorView indicator, @Nullable Measurement latest, TargetHistory targets) {
        if (latest == null) {
            return new EvidenceView(
                    indicator.code(), indicator.title(), null, null, "No figure yet", Status.NONE, Status.NONE.words());
        }
        var period = latest.period();
        var cell = CellView.of(period, latest, indicator, targets.on(period.lastDay()));
        return new EvidenceView(
                indicator.code(),
                indicator.title(),
                period,
                period.label(),
                cell.display(),
                cell.status(),
                cell.status().words());
    }
}
