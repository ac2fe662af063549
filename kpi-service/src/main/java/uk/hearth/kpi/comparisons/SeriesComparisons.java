package uk.hearth.kpi.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.benchmarks.BenchmarkView;
import uk.hearth.kpi.comparisons.GroupMeans.GroupMean;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.Missing;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.Comparison;
import uk.hearth.kpi.statistics.Comparisons;
import uk.hearth.kpi.statistics.Confidence;
import uk.hearth.kpi.statistics.Interval;

/** Gives a series its intervals, and holds its last figure against other areas and groups. */
@ApplicationScoped
public class SeriesComparisons {

    private final GroupMeans means;

    SeriesComparisons(GroupMeans means) {
        this.means = means;
    }

    /** A series that is read, and what it is held against. */
    public record Question(IndicatorView indicator, String authority, ReportingPeriod last, AsKnown known) {}

    /**
     * The answer.
     *
     * @param series as it is shown, in time order: of what is kept back nothing is worked out
     * @param benchmarks what the series is shown beside; a group among them is not worked out again
     */
    public SeriesComparison of(Question asked, List<Measurement> series, List<BenchmarkView> benchmarks) {
        var indicator = asked.indicator();
        var figures = series.stream().filter(figure -> figure.value() != null).toList();
        var subject = new Subject(indicator, last(series));
        var published = benchmarks.stream().map(BenchmarkView::comparator).collect(Collectors.toSet());
        var groups = means
                .latest(asked.authority(), indicator.code(), asked.last().lastDay(), asked.known())
                .stream()
                .filter(mean -> !published.contains(mean.code()));
        return new SeriesComparison(
                intervals(indicator, figures),
                Stream.concat(benchmarks.stream().map(subject::against), groups.map(subject::against))
                        .toList());
    }

    /** The last figure; none where that one is kept back, as what it compares to would tell of it. */
    private static @Nullable Measurement last(List<Measurement> series) {
        var known = series.stream()
                .filter(figure -> figure.value() != null || figure.missing() == Missing.SUPPRESSED)
                .toList();
        var last = known.isEmpty() ? null : known.get(known.size() - 1);
        return last == null || last.value() == null ? null : last;
    }

    private static List<PointInterval> intervals(IndicatorView indicator, List<Measurement> figures) {
        return figures.stream()
                .flatMap(figure -> IntervalView.of(indicator.unit(), figure.numerator(), figure.denominator())
                        .map(interval -> new PointInterval(figure.period(), interval))
                        .stream())
                .toList();
    }

    /** The figure that is compared. */
    private record Subject(
            IndicatorView indicator, @Nullable Measurement figure) {

        AgainstView against(BenchmarkView benchmark) {
            return new AgainstView(
                    benchmark.comparator(),
                    benchmark.areaName(),
                    benchmark.value(),
                    benchmark.display(),
                    benchmark.period(),
                    benchmark.release(),
                    benchmark.releaseDate(),
                    null,
                    null,
                    period(),
                    comparison(benchmark.value()),
                    Comparisons.RULE);
        }

        AgainstView against(GroupMean mean) {
            return new AgainstView(
                    mean.code(),
                    mean.name(),
                    mean.value(),
                    Shown.of(mean.value(), indicator.unit(), indicator.decimals()),
                    mean.period(),
                    mean.release(),
                    mean.releaseDate(),
                    mean.withValue(),
                    mean.members(),
                    period(),
                    comparison(mean.value()),
                    Comparisons.RULE);
        }

        private @Nullable ReportingPeriod period() {
            return figure == null ? null : figure.period();
        }

        private Comparison comparison(BigDecimal value) {
            Optional<Interval> interval = figure == null
                    ? Optional.empty()
                    : IntervalView.interval(
                            indicator.unit(), figure.numerator(), figure.denominator(), Confidence.NINETY_FIVE);
            return Comparisons.of(interval, value, indicator.polarity());
        }
    }
}
