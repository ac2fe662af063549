package uk.hearth.dashboard.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Authority;

/**
 * Whoever is signed in.
 *
 * @param councils that the person's token grants; empty where nobody was asked
 * @param secondsLeft until the session ends by itself, if that is known
 */
public record Person(
        String name,
        Set<String> roles,
        List<Authority> councils,
        @Nullable Long secondsLeft) {

    public boolean isOneOf(String... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }

    public boolean hasChoice() {
        return councils.size() > 1;
    }
}
