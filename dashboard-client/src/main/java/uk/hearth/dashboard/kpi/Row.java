package uk.hearth.dashboard.kpi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One indicator's line of a scorecard. */
public record Row(
        @Nullable String section,
        String indicator,
        String title,
        List<Cell> cells,
        @Nullable Target target,
        @Nullable String status,
        @Nullable String statusWords,
        @Nullable Direction direction,
        List<Benchmark> benchmarks) {

    public Cell cellFor(Report.Period period) {
        return cells.stream()
                .filter(cell -> cell.period().equals(period.code()))
                .findFirst()
                .orElseGet(() -> Cell.notAvailable(period.code()));
    }

    public @Nullable Benchmark benchmarkFor(Report.Comparator comparator) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.comparator().equals(comparator.code()))
                .findFirst()
                .orElse(null);
    }
}
