package uk.hearth.placement.csc;

import java.util.ArrayList;
import java.util.List;
import uk.hearth.kit.problems.InputError;

/** What is to be said of one child of a batch: faults, for which the batch is refused, and warnings. */
final class Remarks {

    /** Of each kind: who has more is helped by none of them. */
    static final int MOST = 50;

    private final int position;
    private final List<InputError> faults = new ArrayList<>();
    private final List<Noted> warnings = new ArrayList<>();

    /** @param position of the child in its batch, from 0, as senders number them */
    Remarks(int position) {
        this.position = position;
    }

    /** A warning and where it belongs. */
    record Noted(String place, Warning warning) {}

    void fault(String path, String code, String message, String remedy) {
        if (faults.size() < MOST) {
            var column = path.isEmpty() ? null : path;
            faults.add(new InputError(position + 1L, column, code, "[" + position + "] " + message, remedy));
        }
    }

    void warn(String path, Warning warning) {
        if (warnings.size() < MOST) {
            warnings.add(new Noted(path, warning));
        }
    }

    int position() {
        return position;
    }

    List<InputError> faults() {
        return faults;
    }

    List<Noted> warnings() {
        return warnings;
    }
}
