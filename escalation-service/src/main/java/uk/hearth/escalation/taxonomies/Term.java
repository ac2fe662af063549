package uk.hearth.escalation.taxonomies;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A theme of a list, or a sub-reason of that theme.
 *
 * @param taxonomy the list's code
 * @param reason absent where the theme as a whole is meant
 */
public record Term(String taxonomy, String theme, @Nullable String reason) {

    /** As tables keep it: '' stands for no sub-reason. */
    String storedReason() {
        return Objects.requireNonNullElse(reason, "");
    }

    /** The theme that a sub-reason is of; a theme itself. */
    Term ofTheme() {
        return new Term(taxonomy, theme, null);
    }

    static Term stored(String taxonomy, String theme, String reason) {
        return new Term(taxonomy, theme, reason.isEmpty() ? null : reason);
    }
}
