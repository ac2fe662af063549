package uk.hearth.escalation.moves;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.moves.MovesView.MoveView;
import uk.hearth.escalation.moves.MovesView.ToStage;
import uk.hearth.escalation.protocols.Protocols;
import uk.hearth.kit.problems.Refusal;

/** What may be done with a case now, by whom, and why not otherwise. */
@ApplicationScoped
class LegalMoves {

    private final Protocols protocols;
    private final Responses responses;
    private final Parts parts;

    LegalMoves(Protocols protocols, Responses responses, Parts parts) {
        this.protocols = protocols;
        this.responses = responses;
        this.parts = parts;
    }

    Situation situation(EscalationCase escalation) {
        var protocol = protocols
                .find(escalation.authority(), escalation.facts().protocolVersion())
                .orElseThrow();
        return new Situation(escalation, protocol, responses.undecided(escalation));
    }

    /** Who makes the move; refused with the legal ones if it is none of them, or if it is another's to make. */
    Actor require(Move move, Situation situation, String person) {
        move.whyNot(situation).ifPresent(why -> {
            var legal = Move.legalIn(situation).stream().map(Move::wire).collect(Collectors.joining(", "));
            throw new Refusal("move-not-legal", why, "Legal now: " + (legal.isEmpty() ? "none" : legal));
        });
        return parts.require(move.by(), situation.escalation(), situation.protocol(), person);
    }

    /** Who does something that is no move, if that part of the case is theirs. */
    Actor require(By by, EscalationCase escalation, String person) {
        return parts.require(by, escalation, situation(escalation).protocol(), person);
    }

    MovesView view(EscalationCase escalation, String person) {
        var situation = situation(escalation);
        var facts = escalation.facts();
        return new MovesView(
                escalation.id(),
                facts.state(),
                facts.stage(),
                facts.awaiting(),
                facts.stageDueAt(),
                facts.totalDueAt(),
                facts.version(),
                Arrays.stream(Move.values())
                        .map(move -> view(move, situation, person))
                        .toList());
    }

    private MoveView view(Move move, Situation situation, String person) {
        var whyNot = move.whyNot(situation);
        boolean theirs = parts.as(move.by(), situation.escalation(), situation.protocol(), person)
                .isPresent();
        return new MoveView(
                move,
                whyNot.isEmpty(),
                move.by(),
                move.by().words(),
                theirs,
                move.needs(),
                move == Move.ESCALATE && whyNot.isEmpty() ? above(situation) : List.of(),
                whyNot.orElse(null));
    }

    private static List<ToStage> above(Situation situation) {
        int now = situation.facts().stage();
        return IntStream.rangeClosed(now + 1, situation.protocol().lastStage())
                .mapToObj(stage ->
                        new ToStage(stage, situation.protocol().stage(stage).name(), stage > now + 1))
                .toList();
    }
}
