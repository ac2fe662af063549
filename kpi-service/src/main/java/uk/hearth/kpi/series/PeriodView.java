package uk.hearth.kpi.series;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.periods.ReportingPeriod;

/** A reporting period, and what people call it. */
public record PeriodView(
        ReportingPeriod code,
        @Schema(examples = "January 2019") String label,
        @Schema(examples = "Jan 2019") String shortLabel) {

    public static PeriodView of(ReportingPeriod period) {
        return new PeriodView(period, period.label(), period.shortLabel());
    }
}
