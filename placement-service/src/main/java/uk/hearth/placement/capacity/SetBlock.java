package uk.hearth.placement.capacity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.providers.Held;

/**
 * Beds that cannot be used, why, from when to when.
 *
 * @param to the last day, absent while no end is known
 */
public record SetBlock(
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Min(1) @Max(500) int beds,
        @NotNull BlockReason reason,

        @Size(max = 400)
        @Schema(description = "Nothing about a child", examples = "Until the second waking night is staffed")
        @Nullable
        String note) {

    Held held() {
        Plans.requireWithin(from, to);
        return new Held(from, to);
    }
}
