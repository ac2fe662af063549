package uk.hearth.kit.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditBreak.Reason;

/** Walks a chain from its first event and says whether every event is there, unaltered and in its place. */
public final class AuditVerification {

    private static final String PAGE = """
            select position, at, actor, roles, action, subject_kind, subject_id, correlation_id, detail::text,
                previous_hash, hash
            from audit_event where authority = ? and position > ? order by position limit ?
            """;
    private static final String VISIBLE = """
            select coalesce(current_setting('hearth.authorities', true), '') = '*'
                or ? = any (string_to_array(coalesce(current_setting('hearth.authorities', true), ''), ','))
            """;

    private final Connection connection;
    private final int pageSize;

    /** The connection must see the authority's events: its session names that authority, or all. */
    public AuditVerification(Connection connection) {
        this(connection, 1000);
    }

    AuditVerification(Connection connection, int pageSize) {
        this.connection = connection;
        this.pageSize = pageSize;
    }

    public AuditVerdict verify(String authority) throws SQLException {
        return verify(authority, AuditHead.EMPTY);
    }

    /** Also against a head noted earlier, so that a chain cut short or written anew is found out. */
    public AuditVerdict verify(String authority, AuditHead expected) throws SQLException {
        refuseUnlessVisible(authority);
        var walk = new Walk(authority, expected);
        long before;
        do {
            before = walk.head.position();
            readPage(walk);
        } while (walk.broken == null && walk.head.position() - before == pageSize);
        return walk.verdict();
    }

    /** A chain that row level security hides looks like an empty one, which would pass. */
    private void refuseUnlessVisible(String authority) throws SQLException {
        try (var statement = connection.prepareStatement(VISIBLE)) {
            statement.setString(1, authority);
            try (var rows = statement.executeQuery()) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    throw new IllegalStateException("The session may not see the chain that it is to verify");
                }
            }
        }
    }

    private void readPage(Walk walk) throws SQLException {
        try (var statement = connection.prepareStatement(PAGE)) {
            statement.setString(1, walk.authority);
            statement.setLong(2, walk.head.position());
            statement.setInt(3, pageSize);
            try (var rows = statement.executeQuery()) {
                while (walk.broken == null && rows.next()) {
                    walk.step(rows);
                }
            }
        }
    }

    private static final class Walk {

        private final String authority;
        private final AuditHead expected;
        private AuditHead head = AuditHead.EMPTY;
        private @Nullable Reason broken;

        Walk(String authority, AuditHead expected) {
            this.authority = authority;
            this.expected = expected;
        }

        void step(ResultSet row) throws SQLException {
            var next = AuditHead.of(row.getLong("position"), row.getBytes("hash"));
            broken = whatIsWrong(row, next);
            head = broken == null ? next : head;
        }

        private @Nullable Reason whatIsWrong(ResultSet row, AuditHead next) throws SQLException {
            if (next.position() != head.position() + 1) {
                return Reason.GAP;
            }
            if (!Arrays.equals(row.getBytes("previous_hash"), head.hashBytes())) {
                return Reason.ALTERED_LINK;
            }
            if (!resealed(row).equals(Optional.of(next))) {
                return Reason.ALTERED_ROW;
            }
            return next.position() == expected.position() && !next.equals(expected) ? Reason.REWRITTEN : null;
        }

        private Optional<AuditHead> resealed(ResultSet row) throws SQLException {
            var at = row.getObject("at", OffsetDateTime.class).toInstant();
            var actor = new AuditActor(row.getString("actor"), Set.of());
            var subject = new AuditSubject(row.getString("subject_kind"), row.getString("subject_id"));
            var action = row.getString("action");
            var correlationId = row.getString("correlation_id");
            var roles = row.getString("roles");
            return AuditDetail.read(row.getString("detail"))
                    .map(detail -> new AuditEntry(authority, actor, action, subject, correlationId, detail))
                    .map(entry -> new SealedEvent(head, at, roles, entry).head());
        }

        AuditVerdict verdict() {
            if (broken == null && head.position() < expected.position()) {
                broken = Reason.TRUNCATED;
            }
            var firstBreak = broken == null ? null : new AuditBreak(head.position() + 1, broken);
            return new AuditVerdict(authority, head.position(), head, firstBreak);
        }
    }
}
