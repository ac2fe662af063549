package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.CareGroup;

/** Children in care with a scenario, and without. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparisonRow(
        UUID scenario,
        String name,
        LocalDate date,

        @Schema(description = "Absent for all placements") @Nullable
        CareGroup group,

        @Schema(description = "Expected without the scenario")
        BigDecimal base,

        @Schema(description = "Expected with it") BigDecimal children,
        BigDecimal difference,

        @Schema(description = "Of the difference, where both were simulated with the same dice") @Nullable
        BigDecimal lower,

        @Nullable BigDecimal upper) {}
