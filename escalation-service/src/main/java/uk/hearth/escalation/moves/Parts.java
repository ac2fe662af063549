package uk.hearth.escalation.moves;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.CaseFacts;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.people.PostHolders;
import uk.hearth.escalation.people.Proxies;
import uk.hearth.escalation.protocols.Protocol;
import uk.hearth.escalation.protocols.Protocols;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** In which part of a case a person may act, and for whom they then do. */
@ApplicationScoped
public class Parts {

    private final Protocols protocols;
    private final Proxies proxies;
    private final PostHolders holders;
    private final Clock clock;

    Parts(Protocols protocols, Proxies proxies, PostHolders holders, Clock clock) {
        this.protocols = protocols;
        this.proxies = proxies;
        this.holders = holders;
        this.clock = clock;
    }

    /** @throws ProblemException 403 if the person has no such part in the case */
    public Actor require(By by, EscalationCase escalation, Protocol protocol, String person) {
        return as(by, escalation, protocol, person)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_ALLOWED, "This may be done by " + by.words() + "."));
    }

    /** The same for what only the IRO of the case does. */
    public Actor requireIro(EscalationCase escalation, String person) {
        return forAnother(escalation.authority(), person, escalation.facts().iro())
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_ALLOWED, "This may be done by " + By.IRO.words() + "."));
    }

    /** The same for what the IRO and the stage's owner may both do. */
    public Actor requireEither(EscalationCase escalation, String person) {
        var protocol = protocols
                .find(escalation.authority(), escalation.facts().protocolVersion())
                .orElseThrow();
        return as(By.IRO, escalation, protocol, person)
                .or(() -> as(By.OWNER, escalation, protocol, person))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_ALLOWED,
                        "This may be done by %s; or by %s.".formatted(By.IRO.words(), By.OWNER.words())));
    }

    Optional<Actor> as(By by, EscalationCase escalation, Protocol protocol, String person) {
        return switch (by) {
            case IRO ->
                forAnother(escalation.authority(), person, escalation.facts().iro());
            case OWNER -> asOwner(escalation, protocol, person);
        };
    }

    private Optional<Actor> asOwner(EscalationCase escalation, Protocol protocol, String person) {
        var facts = escalation.facts();
        if (delegated(facts, person)) {
            return Optional.of(new Actor(person, facts.assignee()));
        }
        var assignee = facts.assignee();
        var own = assignee == null ? Optional.<Actor>empty() : forAnother(escalation.authority(), person, assignee);
        var post = List.of(protocol.stage(facts.stage()).ownerPost());
        return own.isPresent() || !holders.holds(escalation.authority(), person, post, facts.team())
                ? own
                : Optional.of(new Actor(person, null));
    }

    private boolean delegated(CaseFacts facts, String person) {
        var until = facts.delegateUntil();
        return person.equals(facts.delegate())
                && until != null
                && !LocalDate.now(clock).isAfter(until);
    }

    private Optional<Actor> forAnother(String authority, String person, String another) {
        if (person.equals(another)) {
            return Optional.of(new Actor(person, null));
        }
        return proxies.mayActFor(authority, person, another)
                ? Optional.of(new Actor(person, another))
                : Optional.empty();
    }
}
