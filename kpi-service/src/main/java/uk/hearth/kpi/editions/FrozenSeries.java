package uk.hearth.kpi.editions;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.scorecards.ScorecardRow;
import uk.hearth.kpi.series.LimitsView;
import uk.hearth.kpi.statistics.Assurance;
import uk.hearth.kpi.statistics.ControlSettings;
import uk.hearth.kpi.statistics.Observation;
import uk.hearth.kpi.statistics.ProcessControl;
import uk.hearth.kpi.statistics.Target;
import uk.hearth.kpi.statistics.Tolerance;
import uk.hearth.kpi.statistics.Variation;
import uk.hearth.kpi.targets.TargetView;

/** What statistical process control says of the figures that a row shows. */
public record FrozenSeries(
        String indicator,
        List<LimitsView> limits,
        @Nullable Variation variation,
        Assurance assurance,
        List<String> warnings) {

    static FrozenSeries of(ScorecardRow row) {
        var figures = row.cells().stream()
                .map(cell -> new Observation(cell.period().code(), cell.value()))
                .toList();
        var chart = ProcessControl.read(figures, ControlSettings.DEFAULT, row.polarity(), target(row.target()));
        return new FrozenSeries(
                row.indicator(),
                chart.limits().stream().map(LimitsView::of).toList(),
                chart.variation(),
                chart.assurance(),
                chart.warnings());
    }

    /** As the control chart needs it, which asks for no tolerance. */
    private static Target target(TargetView view) {
        return switch (view.kind()) {
            case AT_LEAST -> new Target.AtLeast(Objects.requireNonNull(view.value()), Tolerance.DEFAULT);
            case AT_MOST -> new Target.AtMost(Objects.requireNonNull(view.value()), Tolerance.DEFAULT);
            case BETWEEN ->
                new Target.Between(
                        Objects.requireNonNull(view.value()),
                        Objects.requireNonNull(view.upperValue()),
                        Tolerance.DEFAULT);
            case NONE -> Target.Unset.NONE;
            case UNDER_REVIEW -> Target.Unset.UNDER_REVIEW;
        };
    }
}
