package uk.hearth.escalation.reminders;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import uk.hearth.escalation.database.Database;
import uk.hearth.escalation.database.Unattended;

/** Goes round with the reminders of all authorities. Any number of replicas may: what one has claimed, another skips. */
@ApplicationScoped
class ReminderRounds {

    private static final int BATCH = 500;

    private final Planning planning;
    private final Firing firing;
    private final Unattended unattended;
    private final MeterRegistry metrics;
    private final Clock clock;

    ReminderRounds(Planning planning, Firing firing, Unattended unattended, MeterRegistry metrics, Clock clock) {
        this.planning = planning;
        this.firing = firing;
        this.unattended = unattended;
        this.metrics = metrics;
        this.clock = clock;
    }

    private interface Batch {
        int of(String authority, int most);
    }

    /** Plans first: a deadline that is set and past within one round is told of in that round. */
    @Scheduled(identity = "reminders", every = "{hearth.reminders.every}", concurrentExecution = SKIP)
    void goRound() {
        each(unattended.authorities(ToPlan.AUTHORITIES), planning::follow);
        var now = Database.kept(clock.instant());
        int fired = each(unattended.authorities(Firing.AUTHORITIES, now), firing::fire);
        metrics.counter("reminders.fired").increment(fired);
    }

    /** In no fixed order, so that replicas meet less; what goes wrong for one authority is no reason to leave others out. */
    private int each(List<String> authorities, Batch batch) {
        Collections.shuffle(authorities);
        int done = 0;
        for (var authority : authorities) {
            try {
                done += all(authority, batch);
            } catch (RuntimeException failed) {
                Log.errorf(failed, "Reminders of %s could not be seen to; they wait for the next round", authority);
            }
        }
        return done;
    }

    private int all(String authority, Batch batch) {
        int done = 0;
        int last;
        do {
            last = unattended.of(authority, () -> batch.of(authority, BATCH));
            done += last;
        } while (last > 0);
        return done;
    }
}
