package uk.hearth.kpi.series;

import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.Missing;
import uk.hearth.kpi.statistics.Status;
import uk.hearth.kpi.statistics.Statuses;
import uk.hearth.kpi.statistics.Target;

/**
 * The figure of one period.
 *
 * @param value with as many decimals as were published; absent where {@code missing} says why
 * @param display as people read it
 * @param status against the target in force at the period's end
 */
public record CellView(
        ReportingPeriod period,
        @Nullable BigDecimal value,
        @Schema(examples = {"64%", "Not available"}) String display,
        @Nullable Missing missing,
        Status status,
        boolean provisional) {

    /** @param measurement absent where nothing was ever said of the period: the figure is not available */
    public static CellView of(
            ReportingPeriod period, @Nullable Measurement measurement, IndicatorView indicator, Target target) {
        if (measurement == null) {
            return missing(period, Missing.NOT_AVAILABLE);
        }
        var value = measurement.value();
        if (value == null) {
            return missing(period, Objects.requireNonNull(measurement.missing()));
        }
        return new CellView(
                period,
                value,
                Shown.of(value, indicator.unit(), indicator.decimals()),
                null,
                Statuses.of(target, value),
                measurement.provisional());
    }

    private static CellView missing(ReportingPeriod period, Missing reason) {
        return new CellView(period, null, reason.words(), reason, Status.NONE, false);
    }
}
