package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.returns.Rows;

/** Takes batches of children's data in, each whole or not at all, in the transaction that is under way. */
@RequestScoped
class Reception {

    private final AgroalDataSource dataSource;
    private final KnownChildren children;
    private final Batches batches;
    private final Caller caller;
    private final Auditing auditing;
    private final Clock clock;

    Reception(
            AgroalDataSource dataSource,
            KnownChildren children,
            Batches batches,
            Caller caller,
            Auditing auditing,
            Clock clock) {
        this.dataSource = dataSource;
        this.children = children;
        this.batches = batches;
        this.caller = caller;
        this.auditing = auditing;
        this.clock = clock;
    }

    /**
     * A receipt for each child, in the order in which they were sent.
     *
     * @throws InvalidInput naming each child at fault; then nothing of the batch is kept
     */
    List<String> take(CscSender sender, JsonNode body) {
        var sent = SentBatch.read(body);
        try (var connection = dataSource.getConnection()) {
            takeTurn(connection, sender.authority());
            var batch = new Batch(
                    sender.authority(),
                    UUID.randomUUID(),
                    Objects.requireNonNull(sender.laCode()),
                    sender.payloads(),
                    caller.name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            var receipts = bringIn(connection, batch, sent);
            audit(batch, receipts);
            return receipts.stream()
                    .map(receipt -> receipt.text(batch.receivedAt()))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("A batch could not be taken", e);
        }
    }

    /** Makes those who change an authority's children take turns, from here to their commit. */
    private static void takeTurn(Connection connection, String authority) throws SQLException {
        Rows.run(connection, "select pg_advisory_xact_lock(hashtextextended(?, 3))", authority);
    }

    private List<Receipt> bringIn(Connection connection, Batch batch, List<SentChild> sent) throws SQLException {
        var known = children.now(
                connection,
                batch.authority(),
                sent.stream().map(SentChild::child).distinct().toList());
        var receipts = new ArrayList<Receipt>();
        var states = new ArrayList<KnownChild>();
        var noted = new ArrayList<SentChild>();
        for (var one : sent) {
            var before = Objects.requireNonNullElseGet(known.get(one.child()), () -> KnownChild.unknown(one.child()));
            var after = before.with(one.payload(), batch.payloads());
            if (after != before) {
                known.put(one.child(), after);
                states.add(after);
            }
            receipts.add(new Receipt(UUID.randomUUID(), one.child(), Outcome.of(before, after), after.revision()));
            noted.add(one.notedAgainst(before));
        }
        batches.add(connection, batch, receipts, noted);
        children.add(connection, batch.authority(), batch.id(), batch.receivedAt(), states);
        return receipts;
    }

    private void audit(Batch batch, List<Receipt> receipts) {
        auditing.record(
                batch.authority(),
                "received children's data",
                new AuditSubject("csc_batch", batch.id().toString()),
                Map.of("children", String.valueOf(receipts.size())));
    }
}
