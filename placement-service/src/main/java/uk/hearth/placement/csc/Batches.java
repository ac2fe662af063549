package uk.hearth.placement.csc;

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
import uk.hearth.placement.returns.Rows;

/** The batches that were taken, with a receipt for each child. */
@ApplicationScoped
class Batches {

    private static final String COUNTED = """
            select b.*, c.children, c.created, c.revised, c.unchanged, c.purged,
                (select count(*) from csc_warning w where w.authority = b.authority and w.batch = b.id) as warnings
            from csc_batch b cross join lateral (
                select count(*) as children, count(*) filter (where outcome = 'created') as created,
                    count(*) filter (where outcome = 'revised') as revised,
                    count(*) filter (where outcome = 'unchanged') as unchanged,
                    count(*) filter (where outcome = 'purged') as purged
                from csc_receipt r where r.authority = b.authority and r.batch = b.id) c
            """;

    private final AgroalDataSource dataSource;

    Batches(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(Connection connection, Batch batch, List<Receipt> receipts, List<SentChild> sent) throws SQLException {
        Rows.run(
                connection,
                "insert into csc_batch (authority, id, la_code, payloads, received_by, received_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                batch.authority(),
                batch.id(),
                batch.laCode(),
                batch.payloads().word(),
                batch.sender(),
                Timestamp.from(batch.receivedAt()));
        addReceipts(connection, batch, receipts);
        addWarnings(connection, batch, sent);
    }

    private static void addReceipts(Connection connection, Batch batch, List<Receipt> receipts) throws SQLException {
        try (var add = connection.prepareStatement("""
                insert into csc_receipt (authority, batch, position, id, child, outcome, revision)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < receipts.size(); i++) {
                var receipt = receipts.get(i);
                add.setString(1, batch.authority());
                add.setObject(2, batch.id());
                add.setInt(3, i);
                add.setObject(4, receipt.id());
                add.setString(5, receipt.child());
                add.setString(6, receipt.outcome().word());
                add.setInt(7, receipt.revision());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private static void addWarnings(Connection connection, Batch batch, List<SentChild> sent) throws SQLException {
        try (var add = connection.prepareStatement("""
                insert into csc_warning (authority, batch, position, number, place, code)
                values (?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < sent.size(); i++) {
                var warnings = sent.get(i).warnings();
                for (int number = 0; number < warnings.size(); number++) {
                    add.setString(1, batch.authority());
                    add.setObject(2, batch.id());
                    add.setInt(3, i);
                    add.setInt(4, number);
                    add.setString(5, warnings.get(number).place());
                    add.setString(6, warnings.get(number).warning().word());
                    add.addBatch();
                }
            }
            add.executeBatch();
        }
    }

    Optional<BatchView> find(UUID id) {
        return list(COUNTED + " where b.id = ?", id).stream().findFirst();
    }

    /** Up to {@code count}, the newest first, that come after that one. */
    List<BatchView> after(String authority, @Nullable Instant at, @Nullable UUID id, int count) {
        var since = at == null ? null : Timestamp.from(at);
        return list(COUNTED + """
                 where b.authority = ? and (?::timestamptz is null or (b.received_at, b.id) < (?, ?))
                order by b.received_at desc, b.id desc limit ?""", authority, since, since, id, count);
    }

    /** What was noted of a batch, up to {@code count} in order, after that place in it. */
    List<WarningView> warnings(BatchView batch, int position, int number, int count) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, """
                    select w.*, r.child from csc_warning w
                    join csc_receipt r on r.authority = w.authority and r.batch = w.batch and r.position = w.position
                    where w.authority = ? and w.batch = ? and (w.position, w.number) > (?, ?)
                    order by w.position, w.number limit ?""", WarningView::of, batch.authority(), batch.id(), position, number, count);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<BatchView> list(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, Batches::view, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BatchView view(ResultSet row) throws SQLException {
        return new BatchView(
                row.getObject("id", UUID.class),
                row.getString("authority"),
                row.getString("la_code"),
                Payloads.fromString(row.getString("payloads")),
                row.getString("received_by"),
                row.getTimestamp("received_at").toInstant(),
                row.getInt("children"),
                row.getInt("created"),
                row.getInt("revised"),
                row.getInt("unchanged"),
                row.getInt("purged"),
                row.getInt("warnings"));
    }
}
