package uk.hearth.escalation.moves;

import java.util.function.Predicate;

/** What must be so for a move, and what is said if it is not. */
enum Condition {
    OPEN(Situation::open, "The case is closed"),
    A_CHALLENGE(Situation::challenge, "Praise has no stages, no clocks and no answers"),
    A_STAGE_ABOVE(Situation::stageAbove, "The case is at the last stage of its protocol"),
    RUNNING(situation -> !situation.suspended(), "The clocks are suspended"),
    SUSPENDED(Situation::suspended, "The clocks are not suspended"),
    SUSPENSION_ALLOWED(
            situation -> situation.protocol().suspensionAllowed(), "The protocol of the case allows no suspension"),
    ANSWERED(Situation::answerUndecided, "There is no answer to decide on"),
    NOT_ANSWERED(situation -> !situation.answerUndecided(), "An answer waits for the IRO to decide on it");

    private final Predicate<Situation> holds;
    private final String otherwise;

    Condition(Predicate<Situation> holds, String otherwise) {
        this.holds = holds;
        this.otherwise = otherwise;
    }

    boolean holdsIn(Situation situation) {
        return holds.test(situation);
    }

    String otherwise() {
        return otherwise;
    }
}
