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
 * @param numerator present together with the denominator, where the figure is a fraction
 * @param display as people read it
 * @param reason in words, why a derived figure is missing
 * @param status against the target in force at the period's end
 */
public record CellView(
        ReportingPeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Schema(examples = {"64%", "Not available"}) String display,
        @Nullable Missing missing,
        @Nullable String reason,
        Status status,
        boolean provisional) {

    private static final Missing NOTHING = Missing.NOT_AVAILABLE;

    /** @param measurement absent where nothing was ever said of the period: the figure is not available */
    public static CellView of(
            ReportingPeriod period, @Nullable Measurement measurement, IndicatorView indicator, Target target) {
        if (measurement == null) {
            return new CellView(period, null, null, null, NOTHING.words(), NOTHING, null, Status.NONE, false);
        }
        var value = measurement.value();
        return new CellView(
                period,
                value,
                measurement.numerator(),
                measurement.denominator(),
                value == null ? reason(measurement).words() : Shown.of(value, indicator.unit(), indicator.decimals()),
                measurement.missing(),
                measurement.reason(),
                value == null ? Status.NONE : Statuses.of(target, value),
                value != null && measurement.provisional());
    }

    private static Missing reason(Measurement measurement) {
        return Objects.requireNonNull(measurement.missing());
    }
}
