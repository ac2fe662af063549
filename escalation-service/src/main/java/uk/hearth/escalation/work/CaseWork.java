package uk.hearth.escalation.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.Cases;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.cases.Happening;
import uk.hearth.escalation.database.Database;
import uk.hearth.kit.problems.Refusal;

/** Work on a case that is held, as its history tells it. */
@ApplicationScoped
class CaseWork {

    private final Cases cases;
    private final Clock clock;

    CaseWork(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    void requireOpen(EscalationCase escalation) {
        if (!escalation.facts().open()) {
            throw new Refusal("case-closed", "The case is closed", "Comment on it, or raise a new challenge");
        }
    }

    /** Changes columns of the case. */
    EscalationCase change(EscalationCase held, Map<String, @Nullable Object> columns, String event, Actor actor) {
        return cases.change(held, columns, happening(event, actor));
    }

    /** Changes something that hangs on the case, whose version moves on with it. */
    EscalationCase changeBeside(
            EscalationCase held, String event, Actor actor, Map<String, ?> before, Map<String, ?> after) {
        var plain = happening(event, actor);
        return cases.change(held, Map.of(), new Happening(event, plain.happenedAt(), actor, null, before, after));
    }

    /** Notes something that leaves the case as it is. */
    void note(EscalationCase held, String event, Actor actor, Map<String, ?> after) {
        cases.note(held, happening(event, actor).with(after));
    }

    private Happening happening(String event, Actor actor) {
        return Happening.of(event, Database.kept(clock.instant()), actor, null);
    }
}
