package uk.hearth.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;

/** The outbox of a running service: joins the transaction that is under way and refuses to work without one. */
@ApplicationScoped
public class Postbox {

    private final AgroalDataSource dataSource;
    private final Outbox outbox;

    Postbox(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.outbox = new Outbox(clock);
    }

    public void send(OutboxMessage message) {
        try (var connection = dataSource.getConnection()) {
            outbox.send(connection, message);
        } catch (SQLException failed) {
            throw new IllegalStateException("The message could not be left in the outbox", failed);
        }
    }
}
