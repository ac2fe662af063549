package uk.hearth.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps an account that is refused over and over from filling the audit trail: so many are remembered each minute. */
@ApplicationScoped
class RefusalLimit {

    private static final int A_MINUTE = 60;

    private final Clock clock;
    private volatile Minute current = new Minute(0);

    RefusalLimit(Clock clock) {
        this.clock = clock;
    }

    boolean allows(String actor) {
        var minute = minute();
        return minute.counts
                        .computeIfAbsent(actor, unused -> new AtomicInteger())
                        .incrementAndGet()
                <= A_MINUTE;
    }

    private Minute minute() {
        var number = clock.millis() / 60_000;
        var minute = current;
        if (minute.number != number) {
            minute = new Minute(number);
            current = minute; // a race loses a few counts
        }
        return minute;
    }

    private static final class Minute {

        private final long number;
        private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

        Minute(long number) {
            this.number = number;
        }
    }
}
