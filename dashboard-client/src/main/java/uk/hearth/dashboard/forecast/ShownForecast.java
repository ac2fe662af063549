package uk.hearth.dashboard.forecast;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.forecast.Forecast;
import uk.hearth.dashboard.placement.forecast.Gap;
import uk.hearth.dashboard.placement.forecast.Scenario;
import uk.hearth.kit.charts.BandChart;
import uk.hearth.kit.charts.ChartBand;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.LineChart;

/** The forecast of a group of placements, and the gap to what is planned. */
public record ShownForecast(
        Authority council,
        Asked asked,
        Attempt<Forecast> forecast,
        Attempt<Gap> gap,
        Part<Listed<Scenario>> scenarios) {

    public Map<String, String> groups() {
        return Asked.groups();
    }

    public Map<String, String> methods() {
        return Asked.methods();
    }

    public List<Integer> horizons() {
        return Asked.HORIZONS;
    }

    public boolean isGroup(String group) {
        return group.equals(asked.group() == null ? "" : asked.group());
    }

    public boolean isMethod(String method) {
        return method.equals(asked.method() == null ? "" : asked.method());
    }

    public boolean isHorizon(Integer months) {
        return months == asked.months();
    }

    public boolean isScenario(Scenario each) {
        return each.id().equals(asked.scenario());
    }

    /** The rows of the chosen group, month by month. */
    public List<Forecast.Stock> stocks() {
        return forecast.get().of(asked.group());
    }

    public String intervalNote() {
        return "Children in care at each month’s end. In the interval: "
                + forecast.get().intervalWords();
    }

    /** What the chart says in a line. */
    public String message() {
        var rows = stocks();
        if (rows.isEmpty()) {
            return asked.groupWords();
        }
        var first = rows.get(0);
        var last = rows.get(rows.size() - 1);
        var expected = "%s: %s expected in %s, %s in %s"
                .formatted(
                        asked.groupWords(),
                        last.expectedChildren(),
                        Charts.words(last.date()),
                        first.expected(),
                        Charts.words(first.date()));
        return last.range() == null ? expected : "%s. Interval at the end: %s".formatted(expected, last.range());
    }

    /** The forecast with its interval, drawn by our own code, which escapes what it is given. */
    public @Nullable RawString chart() {
        var rows = stocks();
        if (rows.isEmpty()) {
            return null;
        }
        var line = new ChartSeries(
                "Expected", rows.stream().map(Forecast.Stock::children).toList());
        var spec = Charts.spec(
                message(),
                "children in care",
                rows.stream().map(each -> Charts.label(each.date())).toList(),
                line);
        if (rows.stream().noneMatch(row -> row.lower() != null)) {
            return new RawString(LineChart.drawWithoutHeading(spec, "forecast"));
        }
        var band = new ChartBand(
                "Interval",
                rows.stream().map(Forecast.Stock::lower).toList(),
                rows.stream().map(Forecast.Stock::upper).toList());
        return new RawString(BandChart.drawWithoutHeading(spec, band, "forecast"));
    }

    public String monthWords(Forecast.Stock stock) {
        return Charts.words(stock.date());
    }

    /** Only of a gap that is there. */
    public ShownGap needed() {
        return new ShownGap(asked, gap.get());
    }

    public Link csv(String report) {
        return asked.to("/sufficiency/forecast/" + report + ".csv");
    }

    public Link backTest() {
        return Link.to("/sufficiency/forecast/back-test").with("authority", council.code());
    }

    public Link comparison() {
        return Link.to("/sufficiency/forecast/comparison").with("authority", council.code());
    }
}
