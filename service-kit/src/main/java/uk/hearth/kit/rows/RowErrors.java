package uk.hearth.kit.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** What is wrong with a file: all of it is counted, the first hundred are listed. */
public final class RowErrors {

    private static final int LISTED = 100;

    private final List<InputError> listed = new ArrayList<>();
    private int count;

    /** Notes an error. The message and remedy hold nothing from the file. */
    public void add(Row row, @Nullable String column, String code, String message, String remedy) {
        add(new InputError(row.number(), row.placeOf(column), code, message, remedy));
    }

    public void add(InputError error) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(error);
        }
    }

    /** Notes a row that says again what an earlier one says. */
    public void addRepeated(long row, @Nullable String column, long first) {
        add(new InputError(
                row,
                column,
                "duplicate-key",
                "The file says this twice, first in row " + first,
                "Keep one of the two rows"));
    }

    public int count() {
        return count;
    }

    public List<InputError> listed() {
        return List.copyOf(listed);
    }

    public void throwIfAny() {
        if (count > 0) {
            throw new InvalidInput(
                    "The file was not taken: nothing was changed. Correct it and send it again.", listed, count);
        }
    }
}
