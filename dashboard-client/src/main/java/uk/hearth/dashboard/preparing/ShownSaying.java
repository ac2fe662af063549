package uk.hearth.dashboard.preparing;

import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;

/**
 * What is said of one figure, in its form.
 *
 * @param present what is said of it now, if anything
 */
public record ShownSaying(
        SayForm form,
        Sent sent,
        @Nullable Said present,
        @Nullable Refused refused) {

    /** What somebody else wrote after the form was opened. */
    public @Nullable Said meanwhile() {
        return refused != null && refused.stale() ? present : null;
    }

    /** Of what the form takes the place of: sent again, it is what is there now. */
    public String version() {
        var other = meanwhile();
        return other == null ? sent.value("version") : String.valueOf(other.revision());
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}
