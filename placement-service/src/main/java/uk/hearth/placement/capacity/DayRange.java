package uk.hearth.placement.capacity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/** From one day to another, both included; of which days to come are planned. */
public class DayRange {

    private static final int LONGEST = 3660; // ten years

    @RestQuery
    @NotNull
    @Parameter(description = "The first day", example = "2026-10-01")
    public @Nullable LocalDate from;

    @RestQuery
    @NotNull
    @Parameter(description = "The last day", example = "2026-10-31")
    public @Nullable LocalDate to;

    LocalDate first() {
        var first = Objects.requireNonNull(from);
        var last = last();
        if (last.isBefore(first)) {
            throw InvalidInput.inField(
                    "to", "ends-before-it-begins", "The range ends before it begins", "Swap the days");
        }
        if (first.plusDays(LONGEST).isBefore(last)) {
            throw InvalidInput.inField("to", "range-too-long", "The range is longer than ten years", "Ask for less");
        }
        return first;
    }

    LocalDate last() {
        return Objects.requireNonNull(to);
    }
}
