package uk.hearth.placement.providers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/**
 * From when to when something holds.
 *
 * @param to the last day, null while no end is known
 */
public record Held(LocalDate from, @Nullable LocalDate to) {

    static final String ENDS_BEFORE = "ends-before-it-begins";

    /** @throws InvalidInput naming {@code to} if it ends before it begins */
    public Held {
        if (to != null && to.isBefore(from)) {
            throw InvalidInput.inField(
                    "to",
                    ENDS_BEFORE,
                    "It ends before it begins",
                    "Swap the days, or leave to out while no end is known");
        }
    }
}
