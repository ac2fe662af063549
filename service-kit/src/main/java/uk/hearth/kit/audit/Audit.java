package uk.hearth.kit.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Adds events to the audit trail within the transaction that makes the change, so neither is kept without the other. */
public final class Audit {

    private static final String HOLD_HEAD = "select head_position, head_hash from audit_event_hold_head(?)";
    private static final String APPEND = """
            insert into audit_event (authority, position, at, actor, roles, action, subject_kind, subject_id,
                correlation_id, detail, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Connection connection;
    private final Clock clock;

    public Audit(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** The new end of the authority's chain; other writers to that chain wait until the transaction ends. */
    public AuditHead record(AuditEntry entry) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("An audit event is recorded within the transaction of what it tells");
        }
        var head = holdHead(entry.authority());
        // PostgreSQL keeps microseconds: what is sealed must be what can be read back.
        var event = SealedEvent.after(head, clock.instant().truncatedTo(ChronoUnit.MICROS), entry);
        append(event);
        return event.head();
    }

    private AuditHead holdHead(String authority) throws SQLException {
        try (var statement = connection.prepareStatement(HOLD_HEAD)) {
            statement.setString(1, authority);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? AuditHead.of(rows.getLong(1), rows.getBytes(2)) : AuditHead.EMPTY;
            }
        }
    }

    private void append(SealedEvent event) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            bind(statement, event);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, SealedEvent event) throws SQLException {
        var entry = event.entry();
        statement.setString(1, entry.authority());
        statement.setLong(2, event.position());
        statement.setObject(3, event.at().atOffset(ZoneOffset.UTC));
        statement.setString(4, entry.actor().id());
        statement.setString(5, event.roles());
        statement.setString(6, entry.action());
        statement.setString(7, entry.subject().kind());
        statement.setString(8, entry.subject().id());
        statement.setString(9, entry.correlationId());
        statement.setObject(10, AuditDetail.write(entry.detail()), Types.OTHER);
        statement.setBytes(11, event.previous().hashBytes());
        statement.setBytes(12, event.head().hashBytes());
    }
}
