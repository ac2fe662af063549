package uk.hearth.escalation.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports that were taken, newest first. */
@ApplicationScoped
class ImportLog {

    private final AgroalDataSource dataSource;

    ImportLog(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static void add(Connection connection, ImportSummary summary) throws SQLException {
        try (var add = connection.prepareStatement("""
                insert into import
                    (authority, id, kind, sha256, received, created, revised, unchanged, rejected, imported_by, imported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            add.setString(1, summary.authority());
            add.setObject(2, summary.id());
            add.setString(3, summary.kind());
            add.setString(4, summary.sha256());
            add.setInt(5, summary.received());
            add.setInt(6, summary.created());
            add.setInt(7, summary.revised());
            add.setInt(8, summary.unchanged());
            add.setInt(9, summary.rejected());
            add.setString(10, summary.importedBy());
            add.setTimestamp(11, Timestamp.from(summary.importedAt()));
            add.executeUpdate();
        }
    }

    Optional<ImportSummary> find(UUID id) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement("select * from import where id = ?")) {
            find.setObject(1, id);
            try (var found = find.executeQuery()) {
                return found.next() ? Optional.of(summary(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Up to {@code count} imports of an authority that come after that one in the list. */
    List<ImportSummary> after(String authority, @Nullable Instant at, @Nullable UUID id, int count) {
        var since = at == null ? "" : " and (imported_at, id) < (?, ?)";
        try (var connection = dataSource.getConnection();
                var list = connection.prepareStatement("select * from import where authority = ?" + since
                        + " order by imported_at desc, id desc limit ?")) {
            var next = 1;
            list.setString(next++, authority);
            if (at != null) {
                list.setTimestamp(next++, Timestamp.from(at));
                list.setObject(next++, id);
            }
            list.setInt(next, count);
            try (var found = list.executeQuery()) {
                var imports = new ArrayList<ImportSummary>();
                while (found.next()) {
                    imports.add(summary(found));
                }
                return imports;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImportSummary summary(ResultSet row) throws SQLException {
        return new ImportSummary(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("authority"),
                false,
                row.getInt("received"),
                row.getInt("created"),
                row.getInt("revised"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                row.getString("sha256"),
                row.getString("imported_by"),
                row.getTimestamp("imported_at").toInstant(),
                null,
                null);
    }
}
