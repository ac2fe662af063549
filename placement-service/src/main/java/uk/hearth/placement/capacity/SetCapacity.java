package uk.hearth.placement.capacity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.providers.Held;

/**
 * How many beds there are from a day on.
 *
 * @param to the last day for which it holds, absent while no end is known
 */
public record SetCapacity(
        @Nullable LocalDate to,

        @PositiveOrZero @Max(500) @Schema(examples = "4") int registered,
        @PositiveOrZero @Max(500) @Schema(examples = "3") int staffed,

        @Size(max = 400) @Schema(description = "Nothing about a child", examples = "Opens a second wing") @Nullable
        String note) {

    @AssertTrue(message = "must have no more beds staffed than are registered")
    @Schema(hidden = true)
    boolean isWithinRegistration() {
        return staffed <= registered;
    }

    List<@Nullable Object> values(String provision, LocalDate from) {
        return Arrays.asList(provision, from, new Held(from, to).to(), registered, staffed, note);
    }
}
