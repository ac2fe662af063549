package uk.hearth.kpi.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.MappingUsed;

/** The imports that were taken, newest first. */
@ApplicationScoped
class ImportLog {

    private final AgroalDataSource dataSource;

    ImportLog(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static void add(Connection connection, String authority, ImportSummary summary) throws SQLException {
        try (var add = connection.prepareStatement("""
                insert into import
                    (authority, id, kind, sha256, received, created, revised, older, unchanged, rejected, imported_by,
                     imported_at, mapping, mapping_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            add.setString(1, authority);
            add.setObject(2, summary.id());
            add.setString(3, summary.kind());
            add.setString(4, summary.sha256());
            add.setInt(5, summary.received());
            add.setInt(6, summary.created());
            add.setInt(7, summary.revised());
            add.setInt(8, summary.older());
            add.setInt(9, summary.unchanged());
            add.setInt(10, summary.rejected());
            add.setString(11, summary.importedBy());
            add.setTimestamp(12, Timestamp.from(Objects.requireNonNull(summary.importedAt())));
            var mapping = summary.mapping();
            add.setString(13, mapping == null ? null : mapping.name());
            add.setObject(14, mapping == null ? null : mapping.version(), Types.INTEGER);
            add.executeUpdate();
        }
    }

    static void withdraw(Connection connection, UUID id, Withdrawal withdrawal) throws SQLException {
        try (var withdraw = connection.prepareStatement("""
                update import set withdrawn_at = ?, withdrawn_by = ?, withdrawal_reason = ?, restored = ?, ended = ?
                where id = ?""")) {
            withdraw.setTimestamp(1, Timestamp.from(withdrawal.at()));
            withdraw.setString(2, withdrawal.by());
            withdraw.setString(3, withdrawal.reason());
            withdraw.setInt(4, withdrawal.restored());
            withdraw.setInt(5, withdrawal.ended());
            withdraw.setObject(6, id);
            withdraw.executeUpdate();
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
        var authority = row.getString("authority");
        return new ImportSummary(
                row.getObject("id", UUID.class),
                ImportState.SUCCEEDED,
                row.getString("kind"),
                authority.equals(DataVersions.CATALOGUE) ? null : authority,
                false,
                row.getInt("received"),
                row.getInt("created"),
                row.getInt("revised"),
                row.getInt("older"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                row.getString("sha256"),
                row.getString("imported_by"),
                row.getTimestamp("imported_at").toInstant(),
                mapping(row),
                withdrawal(row),
                null,
                null,
                null,
                null);
    }

    private static @Nullable MappingUsed mapping(ResultSet row) throws SQLException {
        var name = row.getString("mapping");
        return name == null ? null : new MappingUsed(name, row.getInt("mapping_version"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getTimestamp("withdrawn_at");
        return at == null
                ? null
                : new Withdrawal(
                        at.toInstant(),
                        row.getString("withdrawn_by"),
                        row.getString("withdrawal_reason"),
                        row.getInt("restored"),
                        row.getInt("ended"));
    }
}
