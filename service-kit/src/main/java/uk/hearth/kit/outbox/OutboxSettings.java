package uk.hearth.kit.outbox;

import java.time.Duration;

/** How patient a delivery is: attempts before giving up, pauses between them, and how long one may take. */
public record OutboxSettings(
        int maxAttempts, Duration firstPause, Duration longestPause, Duration requestTimeout, int messagesPerRound) {

    /** Gives a receiver that is down two days or three, a weekend, before a person is needed. */
    public static OutboxSettings defaults() {
        return new OutboxSettings(40, Duration.ofSeconds(2), Duration.ofHours(3), Duration.ofSeconds(30), 1000);
    }

    public OutboxSettings {
        if (maxAttempts < 1 || messagesPerRound < 1) {
            throw new IllegalArgumentException("A delivery makes at least one attempt");
        }
    }
}
