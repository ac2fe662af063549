package uk.hearth.escalation.iros;

import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.RowCheck;

/** Reads a cell that holds how many there were. */
final class CountCell {

    private CountCell() {}

    /** From nought to the most that can be meant. */
    static @Nullable Integer read(RowCheck check, String column, int most) {
        var text = check.requiredText(column);
        if (text.isEmpty()) {
            return null;
        }
        var count = text.get().matches("\\d{1,9}") ? Integer.parseInt(text.get()) : -1;
        if (count < 0 || count > most) {
            check.wrong(column, "not-a-count", "This is not a count", "Write a whole number from 0 to " + most);
        }
        return count;
    }
}
