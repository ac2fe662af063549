package uk.hearth.kit.outbox;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import uk.hearth.kit.outbox.Outcome.Kind;
import uk.hearth.kit.outbox.Waiting.Held;
import uk.hearth.kit.outbox.Waiting.Queue;

/**
 * Sends what is due, at least once each and in order per authority and target. Any number of replicas may run it: the
 * one that sends a message holds its row until the answer is known.
 */
public final class OutboxDelivery {

    private static final Set<Kind> MOVES_ON = EnumSet.of(Kind.DELIVERED, Kind.GIVE_UP);

    private final DataSource dataSource;
    private final Courier courier;
    private final Backoff backoff;
    private final OutboxSettings settings;
    private final Clock clock;

    public OutboxDelivery(
            DataSource dataSource, HttpClient http, Destination destination, OutboxSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.courier = new Courier(http, destination, settings.requestTimeout(), clock);
        this.backoff = new Backoff(settings, RandomGenerator.getDefault());
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One round over all queues. A message that fails holds back those behind it and no others; a target that nobody
     * answers at is left alone until the next round.
     */
    public DeliveryRound deliverDue() throws SQLException, InterruptedException {
        List<Queue> queues = inTransaction(Waiting::queues);
        var away = new HashSet<String>();
        var round = DeliveryRound.NOTHING;
        for (Queue queue : queues) {
            boolean more = !away.contains(queue.target());
            while (more && round.attempts() < settings.messagesPerRound()) {
                var kind = inTransaction(waiting -> deliverHead(waiting, queue));
                round = kind.map(round::and).orElse(round);
                more = kind.filter(MOVES_ON::contains).isPresent();
                if (kind.filter(Kind.AWAY::equals).isPresent()) {
                    away.add(queue.target());
                }
            }
        }
        return round;
    }

    public OutboxBacklog backlog() throws SQLException, InterruptedException {
        return inTransaction(waiting -> OutboxBacklog.read(waiting.connection(), clock.instant()));
    }

    /** Removes what was delivered before that moment; how many that were. */
    public int forgetDeliveredBefore(Instant moment) throws SQLException, InterruptedException {
        return inTransaction(waiting -> {
            try (var statement =
                    waiting.connection().prepareStatement("delete from outbox_message where delivered_at < ?")) {
                statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
    }

    private Optional<Kind> deliverHead(Waiting waiting, Queue queue) throws SQLException, InterruptedException {
        var head = waiting.holdHead(queue, clock.instant());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(settle(waiting, head.get(), courier.carry(head.get().message())));
    }

    private Kind settle(Waiting waiting, Held held, Outcome outcome) throws SQLException {
        var now = clock.instant();
        int attempts = held.attempts() + 1;
        if (outcome.kind() == Kind.DELIVERED) {
            waiting.delivered(held, now);
            return Kind.DELIVERED;
        }
        if (outcome.kind() == Kind.GIVE_UP || attempts >= settings.maxAttempts()) {
            waiting.gaveUp(held, now, outcome.failure());
            return Kind.GIVE_UP;
        }
        var pause = backoff.after(attempts);
        var longer = pause.compareTo(outcome.atLeast()) > 0 ? pause : outcome.atLeast();
        waiting.retry(held, now.plus(longer), outcome.failure());
        return outcome.kind();
    }

    private interface Work<T> {
        T with(Waiting waiting) throws SQLException, InterruptedException;
    }

    private <T> T inTransaction(Work<T> work) throws SQLException, InterruptedException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                seeAllAuthorities(connection);
                var result = work.with(new Waiting(connection));
                connection.commit();
                return result;
            } finally {
                connection.rollback(); // nothing, once committed
            }
        }
    }

    private static void seeAllAuthorities(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('hearth.authorities', '*', true)")) {
            statement.execute();
        }
    }
}
