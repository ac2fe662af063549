package uk.hearth.kpi.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Shown;

/** What was last published of other areas, by indicator and in the order in which reports print areas. */
public record LatestBenchmarks(Map<String, List<Latest>> byIndicator) {

    record Latest(
            String comparator,
            String areaName,
            ReportingPeriod period,
            BigDecimal value,
            @Nullable String release,
            @Nullable LocalDate releaseDate) {}

    /** Those beside an indicator, as its figures are shown. */
    public List<BenchmarkView> of(IndicatorView indicator) {
        return byIndicator.getOrDefault(indicator.code(), List.of()).stream()
                .map(latest -> new BenchmarkView(
                        latest.comparator,
                        latest.areaName,
                        latest.period,
                        latest.period.label(),
                        latest.value,
                        Shown.of(latest.value, indicator.unit(), indicator.decimals()),
                        latest.release,
                        latest.releaseDate))
                .toList();
    }
}
