package uk.hearth.placement.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.importing.StagedCheck.Wrong;

/** How far ahead beds are planned: a day beyond is a slip, or a system's word for no end. */
final class Plans {

    static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    static final Wrong BEGIN_TOO_FAR = tooFar("from", "Give the day as 2026-06-30");
    static final Wrong END_TOO_FAR = tooFar("to", "Give the day as 2026-06-30, or leave to out while no end is known");

    /** Of what is staged. Each takes {@link #LAST}. */
    static final String BEGIN_BEYOND = "select row_number from staging where held_from > ?";

    static final String END_BEYOND = "select row_number from staging where held_to > ?";

    private Plans() {}

    static Wrong tooFar(String column, String remedy) {
        return new Wrong(column, "beyond-any-plan", "The day is later than beds are planned for", remedy);
    }

    /** @throws InvalidInput naming {@code from} or {@code to} */
    static void requireWithin(LocalDate from, @Nullable LocalDate to) {
        if (from.isAfter(LAST)) {
            throw refusal(BEGIN_TOO_FAR);
        }
        if (to != null && to.isAfter(LAST)) {
            throw refusal(END_TOO_FAR);
        }
    }

    private static InvalidInput refusal(Wrong wrong) {
        return InvalidInput.inField(wrong.column(), wrong.code(), wrong.message(), wrong.remedy());
    }
}
