package uk.hearth.placement.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.MappingUsed;
import uk.hearth.placement.returns.Rows;

/** The files that were taken, newest first. */
@ApplicationScoped
class ImportLog {

    private final AgroalDataSource dataSource;

    ImportLog(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static void add(Connection connection, ImportSummary summary) throws SQLException {
        var mapping = summary.mapping();
        Rows.run(
                connection,
                """
                insert into provider_import
                    (authority, id, kind, sha256, received, created, revised, unchanged, imported_by, imported_at,
                     mapping, mapping_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                summary.authority(),
                summary.id(),
                summary.kind(),
                summary.sha256(),
                summary.received(),
                summary.created(),
                summary.revised(),
                summary.unchanged(),
                summary.importedBy(),
                Timestamp.from(summary.importedAt()),
                mapping == null ? null : mapping.name(),
                mapping == null ? null : mapping.version());
    }

    Optional<ImportSummary> find(UUID id) {
        return list("select * from provider_import where id = ?", id).stream().findFirst();
    }

    /** Up to {@code count} imports of an authority that come after that one in the list. */
    List<ImportSummary> after(String authority, @Nullable Instant at, @Nullable UUID id, int count) {
        var since = at == null ? null : Timestamp.from(at);
        return list("""
                select * from provider_import
                where authority = ? and (?::timestamptz is null or (imported_at, id) < (?, ?))
                order by imported_at desc, id desc limit ?""", authority, since, since, id, count);
    }

    private List<ImportSummary> list(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, ImportLog::summary, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable MappingUsed mapping(ResultSet row) throws SQLException {
        var name = row.getString("mapping");
        return name == null ? null : new MappingUsed(name, row.getInt("mapping_version"));
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
                row.getString("sha256"),
                mapping(row),
                row.getString("imported_by"),
                row.getTimestamp("imported_at").toInstant());
    }
}
