package uk.hearth.kpi.attention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.statistics.Assurance;
import uk.hearth.kpi.statistics.ControlSettings;
import uk.hearth.kpi.statistics.DirectionOfTravel;
import uk.hearth.kpi.statistics.Observation;
import uk.hearth.kpi.statistics.ProcessChart;
import uk.hearth.kpi.statistics.ProcessControl;
import uk.hearth.kpi.statistics.ProcessPoint;
import uk.hearth.kpi.statistics.Status;
import uk.hearth.kpi.statistics.Statuses;
import uk.hearth.kpi.statistics.Target;
import uk.hearth.kpi.statistics.Variation;
import uk.hearth.kpi.targets.TargetHistory;

/**
 * How an indicator stands: its last figure against the target, which way it goes, what its process chart signals. The
 * same rules as on its series, read of the same figures.
 *
 * @param figures with a value, in time order; at least one
 */
record IndicatorStanding(
        IndicatorView indicator, List<Point> figures, Target target, DirectionOfTravel travel, ProcessChart chart) {

    /** A figure and how it stood against the target of its time. */
    record Point(ReportingPeriod period, BigDecimal value, Status status, ProcessPoint signal) {}

    /** @param periods every period from the first to the last with a figure, those without one too */
    static Optional<IndicatorStanding> of(
            IndicatorView indicator,
            List<ReportingPeriod> periods,
            Map<ReportingPeriod, BigDecimal> values,
            TargetHistory targets) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var series = periods.stream()
                .map(period -> new Observation(period.code(), values.get(period)))
                .toList();
        var target = targets.on(periods.get(periods.size() - 1).lastDay());
        var chart = ProcessControl.read(series, ControlSettings.DEFAULT, indicator.polarity(), target);
        var figures = new ArrayList<Point>();
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            var value = values.get(period);
            if (value != null) {
                var status = Statuses.of(targets.on(period.lastDay()), value);
                figures.add(new Point(period, value, status, chart.points().get(i)));
            }
        }
        return Optional.of(
                new IndicatorStanding(indicator, List.copyOf(figures), target, DirectionOfTravel.of(series), chart));
    }

    Point last() {
        return figures.get(figures.size() - 1);
    }

    Status status() {
        return last().status();
    }

    boolean missed() {
        return missed(status());
    }

    boolean outOfReach() {
        return chart.assurance() == Assurance.FAIL;
    }

    boolean worsening() {
        return better().filter(better -> !better).isPresent() || concern();
    }

    /** Not where the direction says one thing and the signal the other. */
    boolean improving() {
        var variation = chart.variation();
        var signalled = variation == Variation.IMPROVEMENT_HIGH || variation == Variation.IMPROVEMENT_LOW;
        return !worsening() && (signalled || better().orElse(false));
    }

    Optional<Boolean> better() {
        return travel.better(indicator.polarity());
    }

    private boolean concern() {
        @Nullable Variation variation = chart.variation();
        return variation == Variation.CONCERN_HIGH || variation == Variation.CONCERN_LOW;
    }

    /** How many of the last figures in a row stood against the target as the last does: missed, or close. */
    int periodsAsNow() {
        return run(point -> missed() ? missed(point.status()) : point.status() == status());
    }

    /** How many of the last figures in a row signal to the side of the last; 1 where only the direction tells. */
    int periodsSignalled() {
        var side = last().signal().side();
        return side == null ? 1 : run(point -> point.signal().side() == side);
    }

    ReportingPeriod since(int lasted) {
        return figures.get(figures.size() - lasted).period();
    }

    private int run(Predicate<Point> holds) {
        var lasted = 0;
        for (int i = figures.size() - 1; i >= 0 && holds.test(figures.get(i)); i--) {
            lasted++;
        }
        return lasted;
    }

    private static boolean missed(Status status) {
        return status == Status.BELOW_TARGET || status == Status.OFF_TARGET;
    }
}
