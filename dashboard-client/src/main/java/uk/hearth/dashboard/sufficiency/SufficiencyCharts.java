package uk.hearth.dashboard.sufficiency;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.placement.sufficiency.Dashboard;
import uk.hearth.dashboard.placement.sufficiency.Line;
import uk.hearth.dashboard.placement.sufficiency.MonthLine;
import uk.hearth.kit.charts.BarChart;
import uk.hearth.kit.charts.ChartFlow;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.FlowChart;
import uk.hearth.kit.charts.FlowSpec;
import uk.hearth.kit.charts.LargestSeries;
import uk.hearth.kit.charts.StackedBars;
import uk.hearth.kit.charts.YFormat;

/**
 * The page's pictures, drawn by our own code, which escapes what it is given; each with a title that says what it shows.
 *
 * @param dashboard nothing while it cannot be had
 * @param months nothing while they cannot be had
 */
public record SufficiencyCharts(
        Asked asked,
        @Nullable Dashboard dashboard,
        @Nullable Listed<MonthLine> months) {

    private static final String OTHERS = "All others";
    private static final YFormat COUNT = YFormat.number(0);

    /** Where children are placed, month by month; nothing where no return tells. */
    public @Nullable RawString mix() {
        var series = mixSeries();
        if (series.isEmpty()) {
            return null;
        }
        var labels = shownMonths().stream().map(Months::shortWords).toList();
        var spec = new ChartSpec(
                mixMessage(), "children looked after by placement", labels, series, null, List.of(), COUNT);
        return new RawString(StackedBars.drawWithoutHeading(spec, "mix"));
    }

    public String mixMessage() {
        var largest = known("D1")
                .max(Comparator.comparing(line -> or(line.numerator())))
                .filter(line -> line.numeratorChange() != null);
        return largest.map(line -> "Most children, %d, are in: %s; %s than %s"
                        .formatted(line.numerator(), lower(line.name()), count(line.numeratorChange()), asked.then()))
                .orElse("Where children are placed, month by month");
    }

    /** The columns and rows of the table beside the picture: the same figures. */
    public List<ChartSeries> mixSeries() {
        var shown = shownMonths();
        var parts = lines("D1")
                .filter(line -> !line.isNothing())
                .map(line -> new ChartSeries(
                        line.name(),
                        shown.stream()
                                .map(month -> line.count(month.toString()))
                                .toList()))
                .toList();
        return LargestSeries.of(parts, OTHERS);
    }

    public List<Row> mixRows() {
        var shown = shownMonths();
        var series = mixSeries();
        return Stream.iterate(0, i -> i < shown.size(), i -> i + 1)
                .map(i -> new Row(
                        Months.words(shown.get(i)),
                        series.stream().map(one -> figure(one.values().get(i))).toList()))
                .toList();
    }

    /** A row of a table beside a picture. */
    public record Row(String name, List<String> figures) {}

    /** How many in each band of distance, now and then. */
    public @Nullable RawString bands() {
        var bands = lines("D4").toList();
        if (bands.isEmpty()) {
            return null;
        }
        var spec = new ChartSpec(
                bandsMessage(),
                "children looked after by distance from home",
                bands.stream().map(MonthLine::name).toList(),
                List.of(bandSeries(bands, asked.month()), bandSeries(bands, asked.baseline())),
                null,
                List.of(),
                COUNT);
        return new RawString(BarChart.drawWithoutHeading(spec, "bands"));
    }

    public String bandsMessage() {
        return known("D4")
                .filter(line -> "under_5_miles".equals(line.category()) && line.numeratorChange() != null)
                .findFirst()
                .map(line -> "%d children live less than 5 miles from home, %s than %s"
                        .formatted(line.numerator(), count(line.numeratorChange()), asked.then()))
                .orElse("How far from home children live");
    }

    public List<Row> bandRows() {
        return lines("D4")
                .map(band -> new Row(
                        band.name(),
                        Stream.of(asked.month(), asked.baseline())
                                .map(month -> figure(band.count(month.toString())))
                                .toList()))
                .toList();
    }

    private static ChartSeries bandSeries(List<MonthLine> bands, YearMonth month) {
        return new ChartSeries(
                Months.words(month),
                bands.stream().map(band -> band.count(month.toString())).toList());
    }

    public List<Dashboard.Moves> moves() {
        return dashboard == null ? List.of() : dashboard.moves();
    }

    /** From which placements to which children moved. */
    public @Nullable RawString flow() {
        if (moves().isEmpty()) {
            return null;
        }
        var flows = moves().stream()
                .map(each -> new ChartFlow(each.fromWords(), each.toWords(), BigDecimal.valueOf(each.moves())))
                .toList();
        var spec = new FlowSpec(flowMessage(), "moves from one placement to another", flows, OTHERS, COUNT);
        return new RawString(FlowChart.drawWithoutHeading(spec, "flow"));
    }

    public String flowMessage() {
        var most = moves().get(0);
        var way = most.from().equals(most.to())
                ? "within " + lower(most.fromWords())
                : "from %s to %s".formatted(lower(most.fromWords()), lower(most.toWords()));
        return "Most moves, %d, were %s in the 12 months to %s".formatted(most.moves(), way, Dates.day(asked.day()));
    }

    private Stream<MonthLine> lines(String indicator) {
        return months == null
                ? Stream.of()
                : months.items().stream().filter(line -> line.indicator().equals(indicator));
    }

    private Stream<Line> known(String indicator) {
        return dashboard == null || asked.by() != null ? Stream.of() : dashboard.lines(indicator).stream();
    }

    private List<YearMonth> shownMonths() {
        return Months.yearTo(asked.month());
    }

    private static String count(@Nullable Long change) {
        long by = or(change);
        return by == 0 ? "as many" : "%d %s".formatted(Math.abs(by), by > 0 ? "more" : "fewer");
    }

    private static long or(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private static String figure(@Nullable BigDecimal count) {
        return count == null ? "None told" : count.toPlainString();
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
