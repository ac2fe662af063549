package uk.hearth.escalation.emails;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.database.Database;

/** Sends e-mails one by one; what became of each is kept with it. */
@ApplicationScoped
class Sending {

    /** What became of one. */
    enum Outcome {
        SENT,
        WITHHELD,
        REFUSED,
        SERVER_AWAY
    }

    private static final int LONGEST_PAUSE_SHIFT = 7;

    private final EmailQueue queue;
    private final ReactiveMailer mailer;
    private final EmailsConfig config;
    private final Clock clock;

    Sending(EmailQueue queue, ReactiveMailer mailer, EmailsConfig config, Clock clock) {
        this.queue = queue;
        this.mailer = mailer;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Sends the next of an authority's, if any is due. Its row is held meanwhile: should this replica end between the
     * mail server's yes and the commit, it is sent once more, under the same Message-ID, and no other is.
     */
    Optional<Outcome> sendNext(String authority) {
        var now = Database.kept(clock.instant());
        return queue.holdNext(authority, now).map(email -> settle(authority, email, now));
    }

    private Outcome settle(String authority, WaitingEmail email, Instant now) {
        var address = email.address();
        if (address == null || !email.open()) {
            queue.withhold(authority, email.id(), now, address == null ? "no-address" : "case-closed");
            return Outcome.WITHHELD;
        }
        try {
            mailer.send(mail(email, address)).await().atMost(config.timeout());
            queue.sent(authority, email.id(), now);
            return Outcome.SENT;
        } catch (RuntimeException failed) {
            var refusal = refusal(failed);
            queue.tryAgain(
                    authority,
                    email.id(),
                    now.plus(pause(email.attempts())),
                    refusal == null ? "unreachable" : "smtp-" + refusal.getReplyCode());
            return refusal == null ? Outcome.SERVER_AWAY : Outcome.REFUSED;
        }
    }

    private Mail mail(WaitingEmail email, String address) {
        var text = EmailText.of(email, config.cases() + email.escalation().toString());
        return Mail.withText(address, text.subject(), text.body())
                .addHeader("Message-ID", "<" + email.id() + "@hearth>")
                .addHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no automatic answers, please
    }

    /** Half a minute, then twice as long each time, up to an hour; it is never given up. */
    private static Duration pause(int attempts) {
        return Duration.ofSeconds(Math.min(3600, 30L << Math.min(attempts, LONGEST_PAUSE_SHIFT)));
    }

    private static @Nullable SMTPException refusal(@Nullable Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refused) {
                return refused;
            }
        }
        return null;
    }
}
