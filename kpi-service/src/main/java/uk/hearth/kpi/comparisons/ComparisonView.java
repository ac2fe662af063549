package uk.hearth.kpi.comparisons;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.comparators.GroupView;
import uk.hearth.kpi.indicators.IndicatorView;

/**
 * An authority beside other areas for one indicator and period, a bar each, the best first.
 *
 * @param group absent where every local authority with a figure is shown
 * @param release the one with the most values among these areas; the newest of equals
 * @param rank absent where the authority has no value
 * @param groupFigure absent without a group
 */
public record ComparisonView(
        IndicatorView indicator,
        AreaView authority,
        ReportingPeriod period,
        @Schema(examples = "2023/24") String periodLabel,
        @Nullable GroupView group,
        @Nullable String release,
        @Nullable LocalDate releaseDate,
        List<AreaBar> bars,
        @Nullable RankView rank,
        @Nullable GroupFigure groupFigure,
        List<String> warnings,

        @Schema(examples = "[\"comparison-1\", \"rank-1\"]") List<String> rules)
        implements Tabular {

    @Override
    public Table asTable() {
        var name = String.join("-", indicator.code(), authority.code(), period.code(), "comparison");
        return new Table(
                name.replaceAll("[^A-Za-z0-9-]", "-"),
                ComparisonColumns.ALL,
                bars.stream().map(this::cells).toList(),
                new TableNotes(
                        "%s, %s: %s and others".formatted(indicator.title(), periodLabel, authority.name()),
                        indicator.definition(),
                        release,
                        null));
    }

    private List<@Nullable Object> cells(AreaBar bar) {
        var interval = bar.interval();
        return Arrays.<@Nullable Object>asList(
                indicator.code(),
                period.code(),
                bar.area(),
                bar.name(),
                bar.own(),
                bar.value(),
                bar.symbol(),
                interval == null ? null : interval.lower95(),
                interval == null ? null : interval.upper95(),
                interval == null ? null : interval.lower998(),
                interval == null ? null : interval.upper998(),
                bar.ranked(),
                bar.authorityIs().wire(),
                bar.release(),
                bar.releaseDate() == null ? null : bar.releaseDate().toString());
    }
}
