package uk.hearth.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages that wait: one queue for each authority and target, of which only the head may be sent. */
final class Waiting {

    private static final String WAITS = " delivered_at is null and gave_up_at is null";
    private static final String QUEUES = "select authority, target from outbox_message where" + WAITS
            + " group by authority, target order by min(next_attempt_at), authority, target";
    private static final String HOLD_HEAD = """
            select id, attempts, authority, target, topic, message_key, correlation_id, content_type, body
            from outbox_message
            where authority = ? and next_attempt_at <= ? and id =
                (select min(id) from outbox_message where authority = ? and target = ? and %1$s)
                and %1$s for update skip locked
            """.formatted(WAITS);
    private static final String SETTLE = """
            update outbox_message set attempts = attempts + 1, next_attempt_at = ?, delivered_at = ?, gave_up_at = ?,
                last_failure = coalesce(?, last_failure)
            where authority = ? and id = ?
            """;

    record Queue(String authority, String target) {}

    record Held(long id, int attempts, OutboxMessage message) {}

    private final Connection connection;

    Waiting(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    List<Queue> queues() throws SQLException {
        try (var statement = connection.prepareStatement(QUEUES);
                var rows = statement.executeQuery()) {
            var queues = new ArrayList<Queue>();
            while (rows.next()) {
                queues.add(new Queue(rows.getString(1), rows.getString(2)));
            }
            return queues;
        }
    }

    /** The head of the queue, locked until the transaction ends; nothing if it is not due or someone else holds it. */
    Optional<Held> holdHead(Queue queue, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(HOLD_HEAD)) {
            statement.setString(1, queue.authority());
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setString(3, queue.authority());
            statement.setString(4, queue.target());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(held(rows)) : Optional.empty();
            }
        }
    }

    void delivered(Held held, Instant now) throws SQLException {
        settle(held, statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setObject(3, null);
            statement.setString(4, null);
        });
    }

    void retry(Held held, Instant next, String failure) throws SQLException {
        settle(held, statement -> {
            statement.setObject(1, next.atOffset(ZoneOffset.UTC));
            statement.setObject(2, null);
            statement.setObject(3, null);
            statement.setString(4, failure);
        });
    }

    void gaveUp(Held held, Instant now, String failure) throws SQLException {
        settle(held, statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, null);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setString(4, failure);
        });
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private void settle(Held held, Binding binding) throws SQLException {
        try (var statement = connection.prepareStatement(SETTLE)) {
            binding.bind(statement);
            statement.setString(5, held.message().authority());
            statement.setLong(6, held.id());
            statement.executeUpdate();
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        var message = new OutboxMessage(
                row.getString("authority"),
                row.getString("target"),
                row.getString("topic"),
                row.getString("message_key"),
                row.getString("correlation_id"),
                row.getString("content_type"),
                row.getBytes("body"));
        return new Held(row.getLong("id"), row.getInt("attempts"), message);
    }
}
