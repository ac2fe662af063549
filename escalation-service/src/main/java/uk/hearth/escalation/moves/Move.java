package uk.hearth.escalation.moves;

import static uk.hearth.escalation.moves.Condition.ANSWERED;
import static uk.hearth.escalation.moves.Condition.A_CHALLENGE;
import static uk.hearth.escalation.moves.Condition.A_STAGE_ABOVE;
import static uk.hearth.escalation.moves.Condition.NOT_ANSWERED;
import static uk.hearth.escalation.moves.Condition.OPEN;
import static uk.hearth.escalation.moves.Condition.RUNNING;
import static uk.hearth.escalation.moves.Condition.SUSPENDED;
import static uk.hearth.escalation.moves.Condition.SUSPENSION_ALLOWED;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The legal moves: what each is called in the history, whose it is, what it needs to be told, and when it may be made.
 * An IRO may refer to Cafcass at any point, beside the process (s25B(3)(a) Children Act 1989; IRO Handbook, chapter 6).
 */
public enum Move {
    ESCALATE("escalated", By.IRO, List.of(), OPEN, A_CHALLENGE, A_STAGE_ABOVE, RUNNING),
    RESPOND("responded", By.OWNER, List.of("answer", "response"), OPEN, A_CHALLENGE, NOT_ANSWERED),
    ACCEPT("accepted", By.IRO, List.of(), OPEN, A_CHALLENGE, ANSWERED),
    NOT_ACCEPT("not_accepted", By.IRO, List.of("reason"), OPEN, A_CHALLENGE, ANSWERED),
    SUSPEND("suspended", By.IRO, List.of("reason"), OPEN, A_CHALLENGE, SUSPENSION_ALLOWED, RUNNING),
    RESUME("resumed", By.IRO, List.of(), OPEN, A_CHALLENGE, SUSPENDED),
    REFER("referred", By.IRO, List.of("reason"), A_CHALLENGE),
    RESOLVE("resolved", By.IRO, List.of("outcome"), OPEN),
    WITHDRAW("withdrawn", By.IRO, List.of("reason"), OPEN);

    private final String event;
    private final By by;
    private final List<String> needs;
    private final List<Condition> when;

    Move(String event, By by, List<String> needs, Condition... when) {
        this.event = event;
        this.by = by;
        this.needs = needs;
        this.when = List.of(when);
    }

    /** Why it may not be made now; nothing if it may. */
    Optional<String> whyNot(Situation situation) {
        return when.stream()
                .filter(condition -> !condition.holdsIn(situation))
                .map(Condition::otherwise)
                .findFirst();
    }

    static List<Move> legalIn(Situation situation) {
        return Arrays.stream(values())
                .filter(move -> move.whyNot(situation).isEmpty())
                .toList();
    }

    String event() {
        return event;
    }

    By by() {
        return by;
    }

    List<String> needs() {
        return needs;
    }

    @JsonCreator
    public static Move of(String wire) {
        for (var move : values()) {
            if (move.wire().equals(wire)) {
                return move;
            }
        }
        throw new IllegalArgumentException("Expected the word of a move");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
