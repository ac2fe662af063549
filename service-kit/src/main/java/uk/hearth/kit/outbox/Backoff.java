package uk.hearth.kit.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a failed attempt: twice as long each time, half of it by chance so that senders spread. */
final class Backoff {

    private final OutboxSettings settings;
    private final RandomGenerator chance;

    Backoff(OutboxSettings settings, RandomGenerator chance) {
        this.settings = settings;
        this.chance = chance;
    }

    /** After so many failed attempts, one or more. */
    Duration after(int attempts) {
        long longest = settings.longestPause().toMillis();
        long doubled = settings.firstPause().toMillis() << Math.min(attempts - 1, 20);
        long pause = Math.min(doubled, longest);
        return Duration.ofMillis(pause / 2 + chance.nextLong(pause / 2 + 1));
    }
}
