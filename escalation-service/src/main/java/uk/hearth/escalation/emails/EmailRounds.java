package uk.hearth.escalation.emails;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import uk.hearth.escalation.database.Database;
import uk.hearth.escalation.database.Unattended;
import uk.hearth.escalation.emails.Sending.Outcome;

/** Goes round with the e-mails of all authorities, as any number of replicas may. */
@ApplicationScoped
class EmailRounds {

    private final Sending sending;
    private final Unattended unattended;
    private final MeterRegistry metrics;
    private final Clock clock;
    private volatile boolean serverReached = true;

    EmailRounds(Sending sending, Unattended unattended, MeterRegistry metrics, Clock clock) {
        this.sending = sending;
        this.unattended = unattended;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Scheduled(identity = "emails", every = "{hearth.emails.every}", concurrentExecution = SKIP)
    void goRound() {
        var now = Database.kept(clock.instant());
        var waiting = unattended.authorities(EmailQueue.AUTHORITIES, now);
        if (waiting.isEmpty()) {
            return;
        }
        boolean reached = waiting.stream().allMatch(this::sendAll);
        if (reached != serverReached) {
            Log.warn(
                    reached
                            ? "The mail server is back"
                            : "The mail server cannot be reached; e-mails wait until it can");
        }
        serverReached = reached;
    }

    /** False if the mail server is away: there is no use in trying the others now. */
    private boolean sendAll(String authority) {
        Optional<Outcome> outcome;
        do {
            outcome = unattended.of(authority, () -> sending.sendNext(authority));
            outcome.ifPresent(
                    one -> metrics.counter("emails", "outcome", one.name().toLowerCase(Locale.ROOT))
                            .increment());
        } while (outcome.isPresent() && outcome.get() != Outcome.SERVER_AWAY);
        return outcome.isEmpty();
    }
}
