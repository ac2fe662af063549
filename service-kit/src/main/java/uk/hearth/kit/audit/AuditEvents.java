package uk.hearth.kit.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The chains, as far as the running transaction may see them. */
@ApplicationScoped
class AuditEvents {

    private static final String NEWEST_FIRST = """
            select position, at, actor, roles, action, subject_kind, subject_id, correlation_id, detail::text, hash
            from audit_event
            where authority = ? and position < ?
                and (?::text is null or subject_kind = ?) and (?::text is null or subject_id = ?)
            order by position desc limit ?
            """;

    private final AgroalDataSource dataSource;

    AuditEvents(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Up to one event more than the page holds. */
    List<AuditEventView> newestFirst(AuditEventsQuery query) {
        try (var connection = dataSource.getConnection();
                var read = connection.prepareStatement(NEWEST_FIRST)) {
            read.setString(1, query.authority);
            read.setLong(2, query.before());
            read.setString(3, query.subjectKind);
            read.setString(4, query.subjectKind);
            read.setString(5, query.subjectId);
            read.setString(6, query.subjectId);
            read.setInt(7, query.page.limit + 1);
            try (var rows = read.executeQuery()) {
                return views(rows);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit trail could not be read", failed);
        }
    }

    AuditVerdict verify(String authority) {
        try (var connection = dataSource.getConnection()) {
            return new AuditVerification(connection).verify(authority);
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit trail could not be verified", failed);
        }
    }

    private static List<AuditEventView> views(ResultSet rows) throws SQLException {
        var views = new ArrayList<AuditEventView>();
        while (rows.next()) {
            views.add(view(rows));
        }
        return views;
    }

    private static AuditEventView view(ResultSet row) throws SQLException {
        return new AuditEventView(
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                Stream.of(row.getString("roles").split(","))
                        .filter(role -> !role.isEmpty())
                        .toList(),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("correlation_id"),
                // a detail that someone altered may not be readable; the verification says so
                AuditDetail.read(row.getString("detail")).orElse(Map.of()),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
