package uk.hearth.dashboard.forecast;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.forecast.Compared;
import uk.hearth.dashboard.placement.forecast.Scenario;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.LineChart;
import uk.hearth.kit.charts.YFormat;

/** Scenarios side by side with the forecast without them. */
public record ShownComparison(
        Authority council,
        List<String> chosen,
        Attempt<Compared> compared,
        Part<Listed<Scenario>> saved,
        @Nullable String done) {

    private static final Map<String, String> DONE = Map.of(
            "saved", "The scenario is saved. It stands below beside the forecast without it.",
            "changed", "The scenario is changed. It stands below beside the forecast without it.",
            "deleted", "The scenario is deleted.");

    public @Nullable String doneWords() {
        return done == null ? null : DONE.get(done);
    }

    public boolean isChosen(Scenario each) {
        return chosen.contains(each.id());
    }

    /** Of one scenario at the end of the forecast: all placements, then each group. */
    public List<Compared.Row> atTheEnd(Compared.Effect effect) {
        var rows = compared.get().rows().stream()
                .filter(row -> row.scenario().equals(effect.scenario()))
                .toList();
        var last = rows.stream().map(Compared.Row::date).max(LocalDate::compareTo);
        return rows.stream().filter(row -> row.date().equals(last.orElse(null))).toList();
    }

    public String groupWords(Compared.Row row) {
        return Asked.groups().getOrDefault(row.group() == null ? "" : row.group(), "");
    }

    public String endWords(Compared.Row row) {
        return Charts.words(row.date());
    }

    public String message() {
        return compared.get().effects().stream()
                .map(effect -> atTheEnd(effect).stream()
                        .filter(row -> row.group() == null)
                        .map(row -> "%s: %s in %s".formatted(row.name(), row.changeOfChildren(), endWords(row)))
                        .findFirst()
                        .orElse(effect.name()))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    /** All children in care without any scenario and with each, drawn by our own code, which escapes what it is given. */
    public @Nullable RawString chart() {
        var lines = new LinkedHashMap<String, List<Compared.Row>>();
        compared.get().rows().stream()
                .filter(row -> row.group() == null)
                .forEach(row -> lines.computeIfAbsent(row.scenario(), any -> new ArrayList<>())
                        .add(row));
        if (lines.isEmpty()) {
            return null;
        }
        var first = lines.values().iterator().next();
        var series = new ArrayList<ChartSeries>();
        series.add(new ChartSeries(
                "As it is", first.stream().map(Compared.Row::base).toList()));
        lines.values()
                .forEach(rows -> series.add(new ChartSeries(
                        rows.get(0).name(),
                        rows.stream().map(Compared.Row::children).toList())));
        var spec = new ChartSpec(
                message(),
                "children in care",
                first.stream().map(row -> Charts.label(row.date())).toList(),
                series,
                null,
                List.of(),
                YFormat.number(0));
        return new RawString(LineChart.drawWithoutHeading(spec, "scenarios"));
    }

    /** Where what a scenario supposes is said. */
    public Link linkTo(Scenario each) {
        return Link.to("/sufficiency/forecast/scenarios", each.id()).with("authority", council.code());
    }

    public Link another() {
        return Link.to("/sufficiency/forecast/scenarios").with("authority", council.code());
    }

    public Link forecast() {
        return Link.to("/sufficiency/forecast").with("authority", council.code());
    }

    public Link csv() {
        var link = Link.to("/sufficiency/forecast/comparison/table.csv").with("authority", council.code());
        for (var each : chosen) {
            link = link.with("scenario", each);
        }
        return link;
    }
}
