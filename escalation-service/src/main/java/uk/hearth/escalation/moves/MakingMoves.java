package uk.hearth.escalation.moves;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.Cases;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.cases.Happening;
import uk.hearth.escalation.cases.MoveMade;
import uk.hearth.escalation.cases.MovesMade;
import uk.hearth.escalation.clocks.Projections;
import uk.hearth.escalation.database.Database;
import uk.hearth.kit.problems.InvalidInput;

/** Makes a legal move with a case that is held: its clocks, where it stands, and the record of it. */
@ApplicationScoped
class MakingMoves {

    private final Effects effects;
    private final Cases cases;
    private final MovesMade moves;
    private final Projections projections;
    private final Clock clock;

    MakingMoves(Effects effects, Cases cases, MovesMade moves, Projections projections, Clock clock) {
        this.effects = effects;
        this.cases = cases;
        this.moves = moves;
        this.projections = projections;
        this.clock = clock;
    }

    EscalationCase make(Situation situation, MakeMove move, Actor actor) {
        move.requireWhatItNeeds();
        var escalation = situation.escalation();
        var at = happenedAt(move.happenedAt(), escalation);
        var columns = new HashMap<String, @Nullable Object>(effects.of(situation, move, actor, at));
        if (!move.move().equals(Move.REFER)) {
            var deadlines = projections.project(escalation.authority(), escalation.id());
            columns.put("stage_due_at", deadlines.stage());
            columns.put("total_due_at", deadlines.total());
        }
        var happening =
                Happening.of(move.move().event(), at, actor, move.reason()).with(told(move));
        var after = cases.change(escalation, columns, happening);
        moves.record(escalation.authority(), escalation.id(), made(move, escalation, after, at, actor));
        return after;
    }

    private static Map<String, ?> told(MakeMove move) {
        return move.answer() == null
                ? Map.of()
                : Map.of("answer", move.answer(), "response", String.valueOf(move.response()));
    }

    private static MoveMade made(MakeMove move, EscalationCase from, EscalationCase to, Instant at, Actor actor) {
        return new MoveMade(
                move.move().wire(),
                from.facts().state(),
                from.facts().stage(),
                to.facts().state(),
                to.facts().stage(),
                at,
                actor,
                move.reason(),
                move.outcome() == null ? null : move.outcome().wire());
    }

    private Instant happenedAt(@Nullable Instant said, EscalationCase escalation) {
        var last = moves.last(escalation);
        if (said == null) {
            var now = Database.kept(clock.instant());
            return now.isBefore(last) ? last : now; // clocks of two replicas may differ by a little
        }
        if (said.isAfter(clock.instant())) {
            throw wrong("in-the-future", "It cannot have happened yet", "Leave happenedAt out for now");
        }
        if (said.isBefore(escalation.facts().raisedAt())) {
            throw wrong("before-the-raising", "It happened before the challenge was raised", "Correct the instant");
        }
        if (said.isBefore(last)) {
            throw wrong("before-the-last-move", "It happened before the last move", "Correct the instant");
        }
        return Database.kept(said);
    }

    private static InvalidInput wrong(String code, String message, String remedy) {
        return InvalidInput.inField("happenedAt", code, message, remedy);
    }
}
