package uk.hearth.placement.scenarios;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of a group's children who are in one item; the group's other items share what is left. */
public record ItemShare(
        @NotNull CostItem item,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(examples = "0.45")
        BigDecimal share) {}
