package uk.hearth.kpi.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.measurements.Missing;
import uk.hearth.kpi.statistics.ProcessPoint;
import uk.hearth.kpi.statistics.Side;
import uk.hearth.kpi.statistics.Signal;
import uk.hearth.kpi.statistics.Status;

/**
 * One point of a series.
 *
 * @param numerator present together with the denominator, where the figure is a fraction
 * @param reason in words, why a derived figure is missing
 * @param signal which rule of statistical process control it breaks first; absent for common cause
 * @param side present with a signal: high or low
 * @param source where the figure was published
 */
public record PointView(
        ReportingPeriod period,
        String label,
        String shortLabel,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String display,
        @Nullable Missing missing,
        @Nullable String reason,
        Status status,
        @Nullable Signal signal,
        @Nullable Side side,
        boolean provisional,
        @Nullable String source) {

    static PointView of(CellView cell, ProcessPoint point, @Nullable String source) {
        return new PointView(
                cell.period(),
                cell.period().label(),
                cell.period().shortLabel(),
                cell.value(),
                cell.numerator(),
                cell.denominator(),
                cell.display(),
                cell.missing(),
                cell.reason(),
                cell.status(),
                point.signal(),
                point.side(),
                cell.provisional(),
                source);
    }
}
