package uk.hearth.placement.commitments;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a measure is to be on a day, on the way to its target. */
public record MeasureStep(
        @NotNull @Schema(examples = "2020-03-31") LocalDate dueOn,

        @NotNull @Digits(integer = 15, fraction = 10) @Schema(examples = "150")
        BigDecimal value) {}
