package uk.hearth.placement.commitments;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.periods.ReportingPeriod;

/** A value of a period, such as the one from which a commitment starts. */
public record Baseline(
        @NotNull ReportingPeriod period,

        @NotNull @Digits(integer = 15, fraction = 10) @Schema(examples = "492")
        BigDecimal value) {}
