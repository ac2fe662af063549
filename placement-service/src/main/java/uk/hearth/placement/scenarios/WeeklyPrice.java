package uk.hearth.placement.scenarios;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a week of one child costs, in pounds, at the start of the forecast: the authority's own figure. */
public record WeeklyPrice(
        @NotNull CostItem item,

        @NotNull @DecimalMin("0") @DecimalMax("1000000") @Schema(examples = "950.00")
        BigDecimal weekly) {}
