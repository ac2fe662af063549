package uk.hearth.kpi.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.comparators.ComparatorGroups;
import uk.hearth.kpi.comparators.GroupView;
import uk.hearth.kpi.comparators.GroupView.Member;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.measurements.Measurements;
import uk.hearth.kpi.statistics.Comparisons;
import uk.hearth.kpi.statistics.Rank;

/** Puts an authority beside the areas of a group. */
@ApplicationScoped
class AreaComparisons {

    private final AreaFigures figures;
    private final ComparatorGroups groups;
    private final Measurements measurements;

    AreaComparisons(AreaFigures figures, ComparatorGroups groups, Measurements measurements) {
        this.figures = figures;
        this.groups = groups;
        this.measurements = measurements;
    }

    /** @throws InvalidInput if there is nothing to compare with, or no such group in that year */
    ComparisonView compare(
            IndicatorView indicator, AreaView authority, Optional<ReportingPeriod> asked, @Nullable String groupCode) {
        var period = asked.or(() -> figures.latestPeriod(authority.code(), indicator.code()))
                .orElseThrow(() -> InvalidInput.inField(
                        "period",
                        "nothing-to-compare",
                        "No other area's figures are known for this indicator",
                        "Bring benchmarks in first"));
        var group = groupCode == null ? Optional.<GroupView>empty() : Optional.of(group(authority, groupCode, period));
        var areas = new ComparedAreas(
                indicator,
                new Member(authority.code(), authority.name()),
                group,
                figures.published(authority.code(), indicator.code(), period),
                own(indicator, authority, period));
        var release = areas.release();
        return new ComparisonView(
                indicator,
                authority,
                period,
                period.label(),
                group.orElse(null),
                release.map(Release::name).orElse(null),
                release.map(Release::date).orElse(null),
                areas.bars(),
                Rank.of(authority.code(), areas.values(), indicator.polarity())
                        .map(RankView::of)
                        .orElse(null),
                group.map(known -> together(known, areas)).orElse(null),
                warnings(areas),
                List.of(Comparisons.RULE, Rank.RULE));
    }

    /** The authority's own figure, brought in or derived, where it has a value. */
    private Optional<AreaFigure> own(IndicatorView indicator, AreaView authority, ReportingPeriod period) {
        return measurements
                .at(authority.code(), indicator.code(), period)
                .filter(figure -> figure.value() != null)
                .map(figure -> AreaFigure.own(authority, figure));
    }

    private GroupView group(AreaView authority, String code, ReportingPeriod period) {
        return groups.of(authority.code(), code, period.lastMonth().getYear())
                .orElseThrow(() -> InvalidInput.inField(
                        "group",
                        "unknown-group",
                        "The authority has no such group in the year in which the period ends",
                        "Look at /api/v1/comparator-groups, or define it from an earlier year"));
    }

    private static GroupFigure together(GroupView group, ComparedAreas areas) {
        var values = areas.values();
        var ofMembers = group.members().stream()
                .map(member -> values.get(member.code()))
                .filter(Objects::nonNull)
                .toList();
        return of(
                areas.publishedFor(group).orElse(null),
                ofMembers,
                group.members().size(),
                areas);
    }

    private static GroupFigure of(
            @Nullable BigDecimal published, List<BigDecimal> values, int members, ComparedAreas areas) {
        var mean = GroupFigure.mean(values);
        return new GroupFigure(
                published,
                mean,
                GroupFigure.median(values),
                values.size(),
                members,
                GroupFigure.words(values.size(), members),
                areas.against(published == null ? mean : published));
    }

    private static List<String> warnings(ComparedAreas areas) {
        var warnings = new ArrayList<String>();
        if (areas.isMeasured()) {
            warnings.add("The authority's figure is its own measurement: the release has none for it.");
        }
        if (areas.bars().stream().anyMatch(bar -> bar.value() != null && !bar.ranked())) {
            warnings.add("Figures of another release are shown but not ranked.");
        }
        return warnings;
    }
}
