package uk.hearth.kpi.indicators;

import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * One version of a definition.
 *
 * @param effectiveFrom the first period of which it holds; absent for the first version, which holds from the beginning
 * @param until the first period of which it holds no more; absent for the latest version
 * @param change what is different from the version before
 * @param definition as last corrected
 */
public record IndicatorVersionView(
        int version,
        @Nullable ReportingPeriod effectiveFrom,
        @Nullable ReportingPeriod until,
        @Nullable String change,
        IndicatorView definition) {

    static IndicatorVersionView of(IndicatorView version, @Nullable IndicatorView next) {
        return new IndicatorVersionView(
                version.version(),
                version.effectiveFrom(),
                next == null ? null : next.effectiveFrom(),
                version.change(),
                version);
    }
}
