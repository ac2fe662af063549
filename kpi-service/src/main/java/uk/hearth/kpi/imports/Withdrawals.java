package uk.hearth.kpi.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.problems.Refusal;

/** Takes imports back: what they had changed is as it was before, and nothing is forgotten. */
@ApplicationScoped
class Withdrawals {

    private final AgroalDataSource dataSource;
    private final ImportLog log;
    private final ImportKinds kinds;
    private final Clock clock;
    private final Auditing auditing;
    private final ForAll forAll;
    private final Event<ImportTaken> taken;

    Withdrawals(
            AgroalDataSource dataSource,
            ImportLog log,
            ImportKinds kinds,
            Clock clock,
            Auditing auditing,
            ForAll forAll,
            Event<ImportTaken> taken) {
        this.dataSource = dataSource;
        this.log = log;
        this.kinds = kinds;
        this.clock = clock;
        this.auditing = auditing;
        this.forAll = forAll;
        this.taken = taken;
    }

    /** @throws Refusal if it was withdrawn already, or holds definitions */
    ImportSummary withdraw(UUID id, String reason, String by) {
        var kind = kinds.named(find(id).kind());
        var authority = Objects.requireNonNullElse(find(id).authority(), DataVersions.CATALOGUE);
        if (!kind.withdrawable()) {
            throw new Refusal(
                    "definitions-stay",
                    "An import of definitions is not withdrawn: figures hang on them",
                    "Import the definitions as they should be");
        }
        if (!kind.tenanted()) {
            forAll.claim();
        }
        try (var connection = dataSource.getConnection()) {
            DataVersions.takeTurn(connection, authority);
            if (find(id).withdrawal() != null) {
                throw new Refusal(
                        "withdrawn-already", "This import was withdrawn already", "Read it to see when and why");
            }
            var changed = reverse(connection, kind.table(), id, new Reason(authority, reason, by));
            taken.fire(new ImportTaken(authority, kind.name(), id, true, changed));
        } catch (SQLException e) {
            throw new IllegalStateException("An import could not be withdrawn", e);
        }
        return find(id);
    }

    private record Reason(String authority, String words, String by) {}

    private SortedMap<String, Integer> reverse(Connection connection, StoredTable table, UUID id, Reason reason)
            throws SQLException {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var begun = new Withdrawal(now, reason.by, reason.words, 0, 0);
        ImportLog.withdraw(connection, id, begun); // first, so that its own revisions are not restored
        var reversal = new Reversal(connection, table);
        var counts = reversal.reverse(reason.authority, id, now);
        var ended = counts.reversed() - counts.restored();
        ImportLog.withdraw(connection, id, new Withdrawal(now, reason.by, reason.words, counts.restored(), ended));
        auditing.record(
                reason.authority,
                "withdrew an import",
                new AuditSubject("import", id.toString()),
                Map.of("restored", String.valueOf(counts.restored()), "ended", String.valueOf(ended)));
        if (counts.reversed() > 0) {
            DataVersions.advance(connection, reason.authority);
        }
        return reversal.ended(reason.authority, id, now);
    }

    private ImportSummary find(UUID id) {
        return log.find(id).orElseThrow(NotFoundException::new);
    }
}
