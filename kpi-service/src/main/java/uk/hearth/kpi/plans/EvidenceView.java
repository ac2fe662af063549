package uk.hearth.kpi.plans;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.statistics.Status;

/**
 * An indicator that shows whether an action works, with its latest figure.
 *
 * @param period absent where it has no figure yet
 */
public record EvidenceView(
        String indicator,
        String title,
        @Nullable ReportingPeriod period,
        @Nullable String periodLabel,
        @Schema(examples = {"77.5%", "Not available"}) String display,
        Status status,
        String statusWords) {}
