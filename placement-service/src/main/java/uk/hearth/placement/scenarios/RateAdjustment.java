package uk.hearth.placement.scenarios;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;

/**
 * Children come into care, move or leave more or less often than they did. From not_in_care it is entering, to not_in_care
 * leaving. One of multiply, add and childrenPerMonth says how much.
 */
public record RateAdjustment(
        @Schema(description = "All bands, if left out") @Nullable
        AgeBand ageBand,

        @NotNull @Schema(examples = "fostering") CareGroup from,

        @NotNull @Schema(examples = "not_in_care") CareGroup to,

        @DecimalMin("0")
        @DecimalMax("1000")
        @Schema(
                description = "Times the rate that the reference window shows; not where it shows none",
                examples = "1.2")
        @Nullable
        BigDecimal multiply,

        @DecimalMin("-1")
        @DecimalMax("1")
        @Schema(description = "Added to the daily rate of each child, or to the entrants of a day", examples = "0.001")
        @Nullable
        BigDecimal add,

        @DecimalMin("-1000")
        @DecimalMax("1000")
        @Schema(description = "Children more in 30 days; less, below 0", examples = "2")
        @Nullable
        BigDecimal childrenPerMonth) {

    boolean saysOneThing() {
        return Stream.of(multiply, add, childrenPerMonth)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }
}
