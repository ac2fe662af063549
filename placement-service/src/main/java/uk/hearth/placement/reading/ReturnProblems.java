package uk.hearth.placement.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** What is wrong with the files of a return, as far as it can be told at once; never what they hold. */
final class ReturnProblems {

    private static final int LISTED = 100;

    private final List<InputError> listed = new ArrayList<>();
    private int count;

    void add(@Nullable Long row, @Nullable String column, String code, String message, String remedy) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(new InputError(row, column, code, message, remedy));
        }
    }

    void add(String code, String message, String remedy) {
        add(null, null, code, message, remedy);
    }

    boolean any() {
        return count > 0;
    }

    void throwIfAny() {
        if (count > 0) {
            throw refusal();
        }
    }

    InvalidInput refusal() {
        return new InvalidInput(
                "The return was not taken: nothing was changed, and the last one stays current.", listed, count);
    }

    /** Ends the reading at once. */
    InvalidInput stop(@Nullable Long row, @Nullable String column, String code, String message, String remedy) {
        add(row, column, code, message, remedy);
        return refusal();
    }

    InvalidInput stop(String code, String message, String remedy) {
        return stop(null, null, code, message, remedy);
    }
}
