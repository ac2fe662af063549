package uk.hearth.placement.commitments;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.RowCheck;

/** Reads cells of commitments' files that have a form of their own. */
final class CommitmentCell {

    private CommitmentCell() {}

    /** A code, which the cell has to hold. */
    static @Nullable String code(RowCheck check, String column, String form, String words) {
        var text = check.requiredText(column);
        if (text.isPresent() && !text.get().matches(form)) {
            check.wrong(column, "malformed-code", "The code " + words, "Correct the code");
        }
        return text.orElse(null);
    }

    /** The code of a commitment that is there already. */
    static @Nullable String commitment(RowCheck check, Set<String> known) {
        var code = check.requiredText("commitment");
        if (code.isPresent() && !known.contains(code.get())) {
            check.wrong(
                    "commitment",
                    "unknown-commitment",
                    "There is no commitment of this code",
                    "Bring the commitments in first, or look the code up");
        }
        return code.orElse(null);
    }

    /** Text that is no longer than it may be. */
    static Optional<String> text(RowCheck check, String column, int longest) {
        var text = check.text(column);
        if (text.isPresent() && text.get().length() > longest) {
            check.wrong(column, "too-long", "The text is too long", "Keep it to %d characters".formatted(longest));
        }
        return text;
    }

    /** true or false; the usual one where the cell says nothing. */
    static boolean truth(RowCheck check, String column, boolean usual) {
        var text = check.text(column);
        if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
            check.wrong(column, "unknown-word", "This is neither true nor false", "Write true or false");
        }
        return text.map(Boolean::parseBoolean).orElse(usual);
    }
}
