package uk.hearth.dashboard.returns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;

/**
 * Issues chosen to do the same with all of them, and what was filled in and said against it.
 *
 * @param done what was just done, if anything
 */
public record Chosen(
        List<String> issues,
        Sent sent,
        @Nullable Refused refused,
        @Nullable String done) {

    private static final Map<String, String> DONE = Map.of(
            "assigned", "Those that you chose are given to them.",
            "accepted", "Those that you chose are accepted.");

    static Chosen nothing(@Nullable String done) {
        return new Chosen(List.of(), Sent.nothing(), null, done);
    }

    public boolean isChosen(String issue) {
        return issues.contains(issue);
    }

    public @Nullable String doneWords() {
        return done == null ? null : DONE.get(done);
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}
