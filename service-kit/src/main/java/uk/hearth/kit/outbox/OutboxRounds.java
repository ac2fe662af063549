package uk.hearth.kit.outbox;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/** Goes round with the messages of a running service, counts those that wait, and clears out those long delivered. */
@ApplicationScoped
class OutboxRounds {

    private final OutboxDelivery delivery;
    private final ConfiguredDestinations destinations;
    private final Duration keepDelivered;
    private final Clock clock;
    private volatile OutboxBacklog backlog = new OutboxBacklog(0, Duration.ZERO, 0);

    OutboxRounds(AgroalDataSource dataSource, ConfiguredDestinations destinations, OutboxConfig config, Clock clock) {
        this.delivery = new OutboxDelivery(
                dataSource, HttpClient.newHttpClient(), destinations, OutboxSettings.defaults(), clock);
        this.destinations = destinations;
        this.keepDelivered = config.keepDelivered();
        this.clock = clock;
    }

    /** A service that sends nothing has no destination; its messages, if any, wait until it is given one. */
    @Scheduled(identity = "outbox-deliver", every = "{hearth.outbox.every}", concurrentExecution = SKIP)
    void deliver() throws SQLException, InterruptedException {
        if (destinations.any()) {
            delivery.deliverDue();
        }
    }

    @Scheduled(identity = "outbox-count", every = "{hearth.outbox.count-every}", concurrentExecution = SKIP)
    void count() throws SQLException, InterruptedException {
        backlog = delivery.backlog();
    }

    @Scheduled(identity = "outbox-forget", every = "{hearth.outbox.forget-every}", concurrentExecution = SKIP)
    void forget() throws SQLException, InterruptedException {
        delivery.forgetDeliveredBefore(clock.instant().minus(keepDelivered));
    }

    OutboxBacklog backlog() {
        return backlog;
    }
}
