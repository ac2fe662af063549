package uk.hearth.dashboard.papers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Link;

/**
 * A paper, and what its reader may do with it.
 *
 * @param prepares whether the reader prepares papers
 * @param done what was just done, if anything
 */
public record HeldPaper(
        Edition edition,
        boolean prepares,
        @Nullable String done,
        Sent sent,
        @Nullable Refused refused) {

    private static final Map<String, String> DONE = Map.of(
            "frozen", "The paper is frozen for its meeting. It stays for ever as it is now.",
            "withdrawn", "The paper is withdrawn. Those who look for it are told why.");

    public @Nullable String doneWords() {
        return done == null ? null : DONE.get(done);
    }

    public boolean mayBeWithdrawn() {
        return prepares && edition.withdrawnAt() == null;
    }

    /** The same paper without figures from which single children could be told. */
    public @Nullable Link publicVersion() {
        return mayBeWithdrawn() && edition.isInternal()
                ? Link.to("/papers/new/paper")
                        .with("authority", edition.authority())
                        .with("scorecard", edition.scorecard())
                        .with("to", edition.to())
                        .with("audience", "public")
                        .with("from", edition.id())
                : null;
    }

    /** The two side by side. */
    public Link beside(Edition other) {
        return Link.to("/papers/comparison")
                .with("authority", edition.authority())
                .with("scorecard", edition.scorecard())
                .with("then", other.id())
                .with("now", edition.id());
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}
