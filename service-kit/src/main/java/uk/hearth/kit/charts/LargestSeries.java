package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** As many series as can be told apart: the largest by their last value, and all others as one. */
public final class LargestSeries {

    private LargestSeries() {}

    /**
     * The largest first.
     *
     * @param series parts of one whole, of the same labels
     * @param others what the rest is called where there are too many
     */
    public static List<ChartSeries> of(List<ChartSeries> series, String others) {
        var largestFirst = series.stream()
                .sorted(Comparator.comparing(LargestSeries::last).reversed())
                .toList();
        if (largestFirst.size() <= ChartSpec.MOST_SERIES) {
            return largestFirst;
        }
        int kept = ChartSpec.MOST_SERIES - 1;
        var shown = new ArrayList<>(largestFirst.subList(0, kept));
        shown.add(together(largestFirst.subList(kept, largestFirst.size()), others));
        return shown;
    }

    private static ChartSeries together(List<ChartSeries> rest, String name) {
        int labels = rest.get(0).values().size();
        return new ChartSeries(
                name,
                IntStream.range(0, labels)
                        .mapToObj(i -> rest.stream().map(one -> value(one, i)).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .toList());
    }

    private static BigDecimal last(ChartSeries series) {
        return series.values().isEmpty()
                ? BigDecimal.ZERO
                : value(series, series.values().size() - 1);
    }

    private static BigDecimal value(ChartSeries series, int i) {
        return Objects.requireNonNullElse(series.values().get(i), BigDecimal.ZERO);
    }
}
