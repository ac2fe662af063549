package uk.hearth.kit.outbox;

import java.time.Duration;

/** What came of one attempt; a failure is a code that a person can look up, never a body. */
record Outcome(Kind kind, String failure, Duration atLeast) {

    enum Kind {
        DELIVERED,
        RETRY,
        /** Nobody answered, so nobody need be asked again just now. */
        AWAY,
        GIVE_UP
    }

    static final Outcome DELIVERED = new Outcome(Kind.DELIVERED, "", Duration.ZERO);

    static Outcome retry(String failure) {
        return new Outcome(Kind.RETRY, failure, Duration.ZERO);
    }

    static Outcome retry(String failure, Duration atLeast) {
        return new Outcome(Kind.RETRY, failure, atLeast);
    }

    static Outcome away(String failure) {
        return new Outcome(Kind.AWAY, failure, Duration.ZERO);
    }

    static Outcome giveUp(String failure) {
        return new Outcome(Kind.GIVE_UP, failure, Duration.ZERO);
    }
}
