package uk.hearth.dashboard.forecast;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.placement.forecast.BackTest;
import uk.hearth.dashboard.placement.forecast.Forecast;
import uk.hearth.kit.charts.BandChart;
import uk.hearth.kit.charts.ChartBand;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.LineChart;
import uk.hearth.kit.charts.YFormat;
import uk.hearth.kit.words.Plural;

/** What forecasts from the past would have said, beside what came. */
public record ShownBackTest(Authority council, Attempt<BackTest> tested) {

    /** Of all children in care, by the method that was chosen, as far ahead as it looked. */
    public List<BackTest.Trial> trials() {
        var all = tested.get().trials().stream()
                .filter(trial -> trial.group() == null)
                .filter(trial -> trial.method().equals(tested.get().chosen().method()))
                .toList();
        int furthest = all.stream().mapToInt(BackTest.Trial::monthsAhead).max().orElse(0);
        return all.stream().filter(trial -> trial.monthsAhead() == furthest).toList();
    }

    public String message() {
        var trials = trials();
        long outside = trials.stream().filter(BackTest.Trial::isOutside).count();
        return trials.isEmpty()
                ? ""
                : "Of %s, %d had what came outside the interval %d months later"
                        .formatted(
                                Plural.of(trials.size(), "forecast", "forecasts"),
                                outside,
                                trials.get(0).monthsAhead());
    }

    /** What was forecast and what came, drawn by our own code, which escapes what it is given. */
    public @Nullable RawString chart() {
        var trials = trials();
        if (trials.isEmpty()) {
            return null;
        }
        var spec = new ChartSpec(
                message(),
                "children in care, as forecast and as they came",
                trials.stream()
                        .map(trial -> Charts.label(trial.from().plusMonths(trial.monthsAhead())))
                        .toList(),
                List.of(
                        new ChartSeries(
                                "Forecast",
                                trials.stream().map(BackTest.Trial::forecast).toList()),
                        new ChartSeries(
                                "What came",
                                trials.stream().map(BackTest.Trial::actual).toList())),
                null,
                List.of(),
                YFormat.number(0));
        if (trials.stream().noneMatch(trial -> trial.lower() != null)) {
            return new RawString(LineChart.drawWithoutHeading(spec, "trials"));
        }
        var band = new ChartBand(
                "Interval of the forecast",
                trials.stream().map(BackTest.Trial::lower).toList(),
                trials.stream().map(BackTest.Trial::upper).toList());
        return new RawString(BandChart.drawWithoutHeading(spec, band, "trials"));
    }

    public String toWords(BackTest.Trial trial) {
        return Charts.words(trial.from().plusMonths(trial.monthsAhead()));
    }

    public List<Forecast.Score> scores() {
        return tested.get().chosen().scores();
    }

    public Link forecast() {
        return Link.to("/sufficiency/forecast").with("authority", council.code());
    }

    public Link csv() {
        return Link.to("/sufficiency/forecast/back-test.csv").with("authority", council.code());
    }
}
