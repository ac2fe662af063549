package uk.hearth.dashboard.sufficiency;

import io.quarkus.qute.RawString;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.placement.sufficiency.Line;
import uk.hearth.dashboard.placement.sufficiency.MonthLine;
import uk.hearth.kit.charts.BarChart;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.words.Plural;

/**
 * How many children live how far from home, in the month and in that of the baseline.
 *
 * @param now the bands of the month, with how they differ from the baseline; none while they cannot be had
 */
public record DistanceBands(Asked asked, List<Line> now, List<MonthLine> months) {

    private static final String NEAREST = "under_5_miles";

    /** Drawn by our own code, which escapes what it is given; nothing where no return tells. */
    public @Nullable RawString drawing() {
        if (months.isEmpty()) {
            return null;
        }
        var spec = new ChartSpec(
                message(),
                "children looked after by distance from home",
                months.stream().map(MonthLine::name).toList(),
                List.of(series(asked.month()), series(asked.baseline())),
                null,
                List.of(),
                ChartWords.COUNT);
        return new RawString(BarChart.drawWithoutHeading(spec, "bands"));
    }

    public String message() {
        return now.stream()
                .filter(line -> NEAREST.equals(line.category()))
                .findFirst()
                .map(this::nearest)
                .orElse("How far from home children live");
    }

    private @Nullable String nearest(Line line) {
        var children = line.numerator();
        var change = line.numeratorChange();
        return children == null || change == null
                ? null
                : "%s less than 5 miles from home, %s than %s"
                        .formatted(
                                Plural.of(children, "child lives", "children live"),
                                ChartWords.more(change),
                                asked.then());
    }

    public List<ChartWords.Row> rows() {
        return months.stream()
                .map(band -> new ChartWords.Row(
                        band.name(),
                        Stream.of(asked.month(), asked.baseline())
                                .map(month -> ChartWords.figure(band.count(month.toString())))
                                .toList()))
                .toList();
    }

    private ChartSeries series(YearMonth month) {
        return new ChartSeries(
                Months.words(month),
                months.stream().map(band -> band.count(month.toString())).toList());
    }
}
