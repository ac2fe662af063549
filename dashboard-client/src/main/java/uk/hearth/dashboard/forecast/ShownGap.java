package uk.hearth.dashboard.forecast;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.placement.forecast.Gap;
import uk.hearth.kit.charts.BandChart;
import uk.hearth.kit.charts.ChartBand;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.LineChart;

/** Forecast need against planned places. */
public record ShownGap(Asked asked, Gap gap) {

    /** A row for each group that has planned places, at the end of the forecast. */
    public List<Gap.Row> atTheEnd() {
        return Asked.groups().keySet().stream()
                .map(group -> gap.of(group))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.get(rows.size() - 1))
                .toList();
    }

    /** The group's rows, or those of the first that has places. */
    public List<Gap.Row> rows() {
        return Stream.concat(Stream.ofNullable(asked.group()), Asked.groups().keySet().stream())
                .map(group -> gap.of(group))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    public String message() {
        var rows = rows();
        var last = rows.get(rows.size() - 1);
        return "%s places in %s: %s".formatted(groupWords(last), Charts.words(last.date()), last.words());
    }

    /** Need with its interval against planned places. */
    public @Nullable RawString chart() {
        var rows = rows();
        if (rows.isEmpty()) {
            return null;
        }
        var need = new ChartSeries("Need", rows.stream().map(Gap.Row::need).toList());
        var places = new ChartSeries(
                "Planned places",
                rows.stream().map(row -> BigDecimal.valueOf(row.places())).toList());
        var spec = Charts.spec(
                message(),
                "need and planned places",
                rows.stream().map(each -> Charts.label(each.date())).toList(),
                need,
                places);
        if (rows.stream().noneMatch(row -> row.lower() != null)) {
            return new RawString(LineChart.drawWithoutHeading(spec, "gap"));
        }
        var band = new ChartBand(
                "Interval of the need",
                rows.stream().map(Gap.Row::lower).toList(),
                rows.stream().map(Gap.Row::upper).toList());
        return new RawString(BandChart.drawWithoutHeading(spec, band, "gap"));
    }

    public String groupWords(Gap.Row row) {
        return Asked.groups().getOrDefault(row.group(), row.group());
    }

    public String monthWords(Gap.Row row) {
        return Charts.words(row.date());
    }
}
