package uk.hearth.kpi.indicators;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * That an indicator is no longer reported.
 *
 * @param from the first period without it
 * @param supersededBy the indicator that takes its place
 */
public record Retirement(
        @NotNull ReportingPeriod from,

        @NotBlank @Size(max = 4000) @Schema(examples = "The DfE no longer collects it")
        String reason,

        @Size(max = 40) @Schema(examples = "CLA-STABLE-LONG") @Nullable
        String supersededBy) {}
