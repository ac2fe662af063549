package uk.hearth.escalation.testing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The service's clock in tests: the machine's, until a test sets it by hand. */
@Singleton
public final class SettableClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static volatile @Nullable Instant byHand;

    public static void set(String instant) {
        byHand = Instant.parse(instant);
    }

    public static void letRun() {
        byHand = null;
    }

    @Override
    public Instant instant() {
        var set = byHand;
        return set == null ? Clock.system(LONDON).instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks for another zone");
    }
}
