package uk.hearth.kpi.comparisons;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.benchmarks.EesSymbol;
import uk.hearth.kpi.comparators.GroupView;
import uk.hearth.kpi.comparators.GroupView.Member;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.statistics.Comparison;
import uk.hearth.kpi.statistics.Comparisons;
import uk.hearth.kpi.statistics.Confidence;
import uk.hearth.kpi.statistics.Interval;
import uk.hearth.kpi.statistics.Polarity;

/** The areas of one comparison and the figure of each, once the release is settled. Plain arithmetic. */
final class ComparedAreas {

    private final IndicatorView indicator;
    private final Member authority;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<AreaFigure> published;
    private final Map<String, AreaFigure> figures = new LinkedHashMap<>();
    private final Optional<Release> release;

    /** @param group absent for every local authority with a figure */
    ComparedAreas(
            IndicatorView indicator,
            Member authority,
            Optional<GroupView> group,
            List<AreaFigure> published,
            Optional<AreaFigure> measured) {
        this.indicator = indicator;
        this.authority = authority;
        this.published = published;
        group.map(GroupView::members)
                .orElseGet(() -> localAuthorities(published))
                .forEach(member -> names.put(member.code(), member.name()));
        names.putIfAbsent(authority.code(), authority.name());
        this.release = Release.fullest(published, names.keySet());
        published.stream().filter(this::isInRelease).forEach(figure -> figures.putIfAbsent(figure.area(), figure));
        measured.ifPresent(own -> figures.putIfAbsent(own.area(), own));
        published.forEach(figure -> figures.putIfAbsent(figure.area(), figure));
    }

    private static List<Member> localAuthorities(List<AreaFigure> published) {
        return published.stream()
                .filter(AreaFigure::localAuthority)
                .map(figure -> new Member(figure.area(), figure.name()))
                .toList();
    }

    Optional<Release> release() {
        return release;
    }

    private boolean isInRelease(AreaFigure figure) {
        return release.isPresent() && release.get().has(figure);
    }

    /** Whether the authority's figure is its own measurement, for want of one in the release. */
    boolean isMeasured() {
        var own = figures.get(authority.code());
        return own != null && own.value() != null && !isInRelease(own);
    }

    /** Values that count for rank and mean, by area: those in the release, and the authority's. */
    Map<String, BigDecimal> values() {
        var values = new LinkedHashMap<String, BigDecimal>();
        names.keySet().forEach(area -> {
            var figure = figures.get(area);
            if (figure != null && figure.value() != null && counts(figure)) {
                values.put(area, figure.value());
            }
        });
        return values;
    }

    private boolean counts(AreaFigure figure) {
        return isInRelease(figure) || figure.area().equals(authority.code());
    }

    /** What the publisher itself gives for the group. */
    Optional<BigDecimal> publishedFor(GroupView group) {
        return published.stream()
                .filter(figure -> isInRelease(figure) && group.code().equals(figure.comparator()))
                .map(AreaFigure::value)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The authority against a value. */
    Comparison against(@Nullable BigDecimal value) {
        return Comparisons.of(ownInterval(), value, indicator.polarity());
    }

    private Optional<Interval> ownInterval() {
        return Optional.ofNullable(figures.get(authority.code()))
                .flatMap(own -> IntervalView.interval(
                        indicator.unit(), own.numerator(), own.denominator(), Confidence.NINETY_FIVE));
    }

    /** A bar for each area, the best first, those without a value last. */
    List<AreaBar> bars() {
        var bars = new ArrayList<AreaBar>();
        names.forEach((area, name) -> bars.add(bar(area, name)));
        var upwards = Comparator.<BigDecimal>naturalOrder();
        var best = indicator.polarity() == Polarity.LOWER ? upwards : upwards.reversed();
        bars.sort(
                Comparator.comparing(AreaBar::value, Comparator.nullsLast(best)).thenComparing(AreaBar::name));
        return bars;
    }

    private AreaBar bar(String area, String name) {
        var own = area.equals(authority.code());
        var figure = figures.get(area);
        if (figure == null) {
            return new AreaBar(
                    area, name, own, null, "No figure", null, null, false, Comparison.NOT_COMPARED, null, null);
        }
        var value = figure.value();
        return new AreaBar(
                area,
                name,
                own,
                value,
                value == null
                        ? EesSymbol.words(String.valueOf(figure.symbol()))
                        : Shown.of(value, indicator.unit(), indicator.decimals()),
                figure.symbol(),
                IntervalView.of(indicator.unit(), figure.numerator(), figure.denominator())
                        .orElse(null),
                value != null && counts(figure),
                own ? Comparison.NOT_COMPARED : against(value),
                figure.release(),
                figure.releaseDate());
    }
}
