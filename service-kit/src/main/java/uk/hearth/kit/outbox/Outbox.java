package uk.hearth.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;

/** Where messages are left within the transaction of the change they tell of, so neither is kept without the other. */
public final class Outbox {

    private static final String SEND = """
            insert into outbox_message (authority, target, topic, message_key, correlation_id, content_type, body,
                created_at, next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (authority, message_key) do nothing
            """;
    private static final String SAME =
            "select target = ? and body = ? from outbox_message where authority = ? and message_key = ?";
    private static final String TRY_AGAIN = """
            update outbox_message set gave_up_at = null, attempts = 0, next_attempt_at = ?
            where authority = ? and message_key = ? and gave_up_at is not null
            """;

    private final Clock clock;

    public Outbox(Clock clock) {
        this.clock = clock;
    }

    /** Leaves a message; one that was left before under its key stays as it is, and another under that key is refused. */
    public void send(Connection connection, OutboxMessage message) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("A message is left within the transaction of what it tells");
        }
        try (var statement = connection.prepareStatement(SEND)) {
            bind(statement, message);
            if (statement.executeUpdate() == 0) {
                refuseAnother(connection, message);
            }
        }
    }

    /** A person has put right what was wrong: a message that was given up is due again; false if there is none. */
    public boolean tryAgain(Connection connection, String authority, String messageKey) throws SQLException {
        try (var statement = connection.prepareStatement(TRY_AGAIN)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(2, authority);
            statement.setString(3, messageKey);
            return statement.executeUpdate() == 1;
        }
    }

    private void bind(PreparedStatement statement, OutboxMessage message) throws SQLException {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        statement.setString(1, message.authority());
        statement.setString(2, message.target());
        statement.setString(3, message.topic());
        statement.setString(4, message.messageKey());
        statement.setString(5, message.correlationId());
        statement.setString(6, message.contentType());
        statement.setBytes(7, message.body());
        statement.setObject(8, now);
        statement.setObject(9, now);
    }

    private static void refuseAnother(Connection connection, OutboxMessage message) throws SQLException {
        try (var statement = connection.prepareStatement(SAME)) {
            statement.setString(1, message.target());
            statement.setBytes(2, message.body());
            statement.setString(3, message.authority());
            statement.setString(4, message.messageKey());
            try (var rows = statement.executeQuery()) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    throw new IllegalStateException("Another message was left under this key");
                }
            }
        }
    }
}
