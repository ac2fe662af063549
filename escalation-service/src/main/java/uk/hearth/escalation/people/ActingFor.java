package uk.hearth.escalation.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** Whether somebody may do what they say they do for another. */
@ApplicationScoped
public class ActingFor {

    private final Proxies proxies;

    ActingFor(Proxies proxies) {
        this.proxies = proxies;
    }

    /** @throws ProblemException 403 if the person acts for another and is not their proxy today */
    public void require(String authority, String person, @Nullable String another) {
        if (another != null && !another.equals(person) && !proxies.mayActFor(authority, person, another)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "You are not named as a proxy of that account today: an administrator names proxies.");
        }
    }
}
