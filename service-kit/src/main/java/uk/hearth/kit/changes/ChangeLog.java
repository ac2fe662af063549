package uk.hearth.kit.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The changes in the outbox: left there in the transaction that makes them, and read from there in the order in which
 * those transactions committed. A change is delivered by being there to be read.
 */
public final class ChangeLog {

    private static final String MEDIA_TYPE = "application/cloudevents+json";
    private static final String TELL = """
            insert into outbox_message (authority, target, topic, message_key, correlation_id, content_type, body,
                created_at, next_attempt_at, delivered_at)
            values (?, 'changes', ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String AFTER = """
            select found.position, found.body from unnest(?::text[]) as mine (authority) cross join lateral (
                select position, body from outbox_message
                where authority = mine.authority and position > ? order by position limit ?) as found
            order by found.position limit ?
            """;
    private static final String END = """
            select coalesce(max(found.position), 0) from unnest(?::text[]) as mine (authority) cross join lateral (
                select position from outbox_message
                where authority = mine.authority and position is not null order by position desc limit 1) as found
            """;

    private final Connection connection;
    private final ObjectMapper json;

    public ChangeLog(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    /** An event and its place in the feed. */
    public record Placed(long position, ChangeEvent event) {}

    /** Leaves changes; their places are given when the transaction commits, in the order of this list. */
    public void tell(List<ToTell> changes, String correlationId) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("A change is told within the transaction that makes it");
        }
        try (var statement = connection.prepareStatement(TELL)) {
            for (var change : changes) {
                bind(statement, change, correlationId);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A change with the authority under which it is kept. */
    public record ToTell(String authority, ChangeEvent event) {}

    /** Up to so many changes of these authorities after that place, as far as the connection may see them. */
    public List<Placed> after(Collection<String> authorities, long position, int limit) throws SQLException {
        try (var read = connection.prepareStatement(AFTER)) {
            read.setArray(1, connection.createArrayOf("text", authorities.toArray()));
            read.setLong(2, position);
            read.setInt(3, limit);
            read.setInt(4, limit);
            try (var rows = read.executeQuery()) {
                var changes = new ArrayList<Placed>();
                while (rows.next()) {
                    changes.add(new Placed(rows.getLong(1), event(rows.getBytes(2))));
                }
                return changes;
            }
        }
    }

    /** The place of the last change of these authorities; 0 before the first. */
    public long end(Collection<String> authorities) throws SQLException {
        try (var read = connection.prepareStatement(END)) {
            read.setArray(1, connection.createArrayOf("text", authorities.toArray()));
            try (var rows = read.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void bind(PreparedStatement statement, ToTell change, String correlationId) throws SQLException {
        var event = change.event();
        OffsetDateTime at = event.time().atOffset(ZoneOffset.UTC);
        statement.setString(1, change.authority());
        statement.setString(2, event.type());
        statement.setString(3, event.id().toString());
        statement.setString(4, correlationId);
        statement.setString(5, MEDIA_TYPE);
        statement.setBytes(6, body(event));
        statement.setObject(7, at);
        statement.setObject(8, at);
        statement.setObject(9, at);
    }

    private byte[] body(ChangeEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ChangeEvent event(byte[] body) {
        try {
            return json.readValue(body, ChangeEvent.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("A change in the outbox is not an event", unreadable);
        }
    }
}
