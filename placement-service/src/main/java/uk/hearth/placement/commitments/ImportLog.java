package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** The imports that were taken, newest first. */
@ApplicationScoped
class ImportLog {

    private final Store store;

    ImportLog(Store store) {
        this.store = store;
    }

    static void add(Connection connection, CommitmentImportSummary summary) throws SQLException {
        Rows.run(
                connection,
                """
                insert into commitment_import
                    (authority, id, kind, sha256, received, created, revised, kept, unchanged, imported_by, imported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                summary.authority(),
                summary.id(),
                summary.kind(),
                summary.sha256(),
                summary.received(),
                summary.created(),
                summary.revised(),
                summary.kept(),
                summary.unchanged(),
                summary.importedBy(),
                Store.at(summary.importedAt()));
    }

    Optional<CommitmentImportSummary> find(String authority, UUID id) {
        return store
                .list("select * from commitment_import where authority = ? and id = ?", ImportLog::read, authority, id)
                .stream()
                .findFirst();
    }

    /** Up to {@code count} imports of an authority that come after that one in the list. */
    List<CommitmentImportSummary> after(String authority, @Nullable Instant at, @Nullable UUID id, int count) {
        return store.list(
                """
                select * from commitment_import where authority = ?
                    and (?::timestamptz is null or (imported_at, id) < (?, ?))
                order by imported_at desc, id desc limit ?""",
                ImportLog::read,
                authority,
                at == null ? null : Store.at(at),
                at == null ? null : Store.at(at),
                id,
                count);
    }

    private static CommitmentImportSummary read(ResultSet row) throws SQLException {
        return new CommitmentImportSummary(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("authority"),
                false,
                row.getInt("received"),
                row.getInt("created"),
                row.getInt("revised"),
                row.getInt("kept"),
                row.getInt("unchanged"),
                row.getString("sha256"),
                row.getString("imported_by"),
                Store.instant(row, "imported_at"));
    }
}
