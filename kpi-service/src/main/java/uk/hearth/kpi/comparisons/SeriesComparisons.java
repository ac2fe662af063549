package uk.hearth.kpi.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.benchmarks.BenchmarkView;
import uk.hearth.kpi.comparisons.Fractions.Fraction;
import uk.hearth.kpi.comparisons.GroupMeans.GroupMean;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.statistics.Comparison;
import uk.hearth.kpi.statistics.Comparisons;
import uk.hearth.kpi.statistics.Confidence;
import uk.hearth.kpi.statistics.Interval;

/** Gives a series its intervals, and holds its last figure against other areas and groups. */
@ApplicationScoped
public class SeriesComparisons {

    private final Fractions fractions;
    private final GroupMeans means;

    SeriesComparisons(Fractions fractions, GroupMeans means) {
        this.fractions = fractions;
        this.means = means;
    }

    /**
     * @param benchmarks what the series is shown beside; a group among them is not worked out again
     * @param shown the periods whose figures those whom it is for may see
     */
    public SeriesComparison of(
            IndicatorView indicator,
            String authority,
            ReportingPeriod first,
            ReportingPeriod last,
            List<BenchmarkView> benchmarks,
            Set<ReportingPeriod> shown) {
        var known = fractions.between(authority, indicator.code(), first, last);
        var figures =
                known.stream().filter(figure -> shown.contains(figure.period())).toList();
        var subject = new Subject(indicator, last(known, shown));
        var published = benchmarks.stream().map(BenchmarkView::comparator).collect(Collectors.toSet());
        var groups = means.latest(authority, indicator.code(), last.lastDay()).stream()
                .filter(mean -> !published.contains(mean.code()));
        return new SeriesComparison(
                intervals(indicator, figures),
                Stream.concat(benchmarks.stream().map(subject::against), groups.map(subject::against))
                        .toList());
    }

    /** The last figure; none where it is not shown, as what it compares to would tell of it. */
    private static @Nullable Fraction last(List<Fraction> known, Set<ReportingPeriod> shown) {
        var last = known.isEmpty() ? null : known.get(known.size() - 1);
        return last != null && shown.contains(last.period()) ? last : null;
    }

    private static List<PointInterval> intervals(IndicatorView indicator, List<Fraction> figures) {
        return figures.stream()
                .flatMap(figure -> IntervalView.of(indicator.unit(), figure.numerator(), figure.denominator())
                        .map(interval -> new PointInterval(figure.period(), interval))
                        .stream())
                .toList();
    }

    /** The figure that is compared. */
    private record Subject(
            IndicatorView indicator, @Nullable Fraction figure) {

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
