package uk.hearth.escalation.emails;

import jakarta.enterprise.context.ApplicationScoped;

/** Sends what waits when a test says so. */
@ApplicationScoped
public class EmailsAtHand {

    private final EmailRounds rounds;

    EmailsAtHand(EmailRounds rounds) {
        this.rounds = rounds;
    }

    public void send() {
        rounds.goRound();
    }
}
