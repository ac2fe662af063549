package uk.hearth.dashboard.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;

/**
 * A group in its form.
 *
 * @param present as it is defined now; absent of one that is not there yet
 * @param tag of that
 */
public record ShownGroup(
        @Nullable Group present,
        @Nullable String tag,
        Sent sent,
        @Nullable Refused refused) {

    /** As somebody else left it after the form was opened. */
    public @Nullable Group meanwhile() {
        return refused != null && refused.stale() ? present : null;
    }

    /** Saved again, it takes the place of what is there now. */
    public String shownTag() {
        return meanwhile() == null || tag == null ? sent.value("tag") : tag;
    }

    public boolean isNew() {
        return sent.value("tag").isEmpty();
    }

    public List<Group.Member> members() {
        return present == null ? List.of() : present.members();
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}
