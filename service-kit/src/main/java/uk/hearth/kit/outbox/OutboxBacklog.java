package uk.hearth.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What a gauge shows: how many messages wait, how long the oldest has, and how many were given up. */
public record OutboxBacklog(long waiting, Duration oldest, long gaveUp) {

    private static final String COUNT = """
            select count(*) filter (where gave_up_at is null), min(created_at) filter (where gave_up_at is null),
                count(gave_up_at)
            from outbox_message where delivered_at is null
            """;

    /** Of what the connection may see: everything, for a machine that names all authorities. */
    static OutboxBacklog read(Connection connection, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(COUNT);
                var rows = statement.executeQuery()) {
            rows.next();
            var since = rows.getObject(2, OffsetDateTime.class);
            var oldest = since == null ? Duration.ZERO : Duration.between(since.toInstant(), now);
            return new OutboxBacklog(rows.getLong(1), oldest, rows.getLong(3));
        }
    }
}
