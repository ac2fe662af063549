package uk.hearth.dashboard.sufficiency;

import io.quarkus.qute.RawString;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.placement.sufficiency.Line;
import uk.hearth.dashboard.placement.sufficiency.MonthLine;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.LargestSeries;
import uk.hearth.kit.charts.StackedBars;

/**
 * Where children are placed, month by month.
 *
 * @param now the placements of the month, with how they differ from the baseline; none while they cannot be had
 */
public record PlacementMix(Asked asked, List<Line> now, List<MonthLine> months) {

    /** Drawn by our own code, which escapes what it is given; nothing where no return tells. */
    public @Nullable RawString drawing() {
        var series = series();
        if (series.isEmpty()) {
            return null;
        }
        var labels = shown().stream().map(Months::shortWords).toList();
        var spec = new ChartSpec(
                message(), "children looked after by placement", labels, series, null, List.of(), ChartWords.COUNT);
        return new RawString(StackedBars.drawWithoutHeading(spec, "mix"));
    }

    public String message() {
        return now.stream()
                .filter(line -> line.numeratorChange() != null)
                .max(Comparator.comparing(line -> ChartWords.or(line.numerator())))
                .map(line -> "Most children, %d, are in: %s; %s than %s"
                        .formatted(
                                line.numerator(),
                                ChartWords.lower(line.name()),
                                ChartWords.more(line.numeratorChange()),
                                asked.then()))
                .orElse("Where children are placed, month by month");
    }

    /** The columns of the table beside the picture: the same figures. */
    public List<ChartSeries> series() {
        var shown = shown();
        var parts = months.stream()
                .filter(line -> !line.isNothing())
                .map(line -> new ChartSeries(
                        line.name(),
                        shown.stream()
                                .map(month -> line.count(month.toString()))
                                .toList()))
                .toList();
        return LargestSeries.of(parts, ChartWords.OTHERS);
    }

    public List<ChartWords.Row> rows() {
        var shown = shown();
        var series = series();
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new ChartWords.Row(
                        Months.words(shown.get(i)),
                        series.stream()
                                .map(one -> ChartWords.figure(one.values().get(i)))
                                .toList()))
                .toList();
    }

    private List<YearMonth> shown() {
        return Months.yearTo(asked.month());
    }
}
