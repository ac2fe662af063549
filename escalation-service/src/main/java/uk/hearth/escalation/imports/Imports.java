package uk.hearth.escalation.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import uk.hearth.escalation.imports.ImportKind.Counts;
import uk.hearth.escalation.imports.Staging.Staged;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.problems.InvalidInput;

/** Brings files in. Works in the caller's transaction: after an error nothing of the file is left. */
@ApplicationScoped
class Imports {

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Auditing auditing;

    Imports(AgroalDataSource dataSource, Clock clock, Auditing auditing) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.auditing = auditing;
    }

    /**
     * Reads, checks and takes a file, or does so and takes it back to say what it would do.
     *
     * @throws InvalidInput if anything is wrong with it, naming rows, columns and remedies
     */
    ImportSummary bringIn(ImportRequest request, ImportFile file, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var run = new ImportRun(request.authority(), UUID.randomUUID(), now, by);
        try (var connection = dataSource.getConnection()) {
            takeTurn(connection, request.authority());
            var staged = new Staging(connection, request).fill(file);
            var counts = merge(connection, request, run);
            var summary = summary(request, file, run, staged, counts);
            if (!request.dryRun()) {
                ImportLog.add(connection, summary);
                audit(summary, run.id());
            }
            return summary;
        } catch (SQLException e) {
            throw new IllegalStateException("An import failed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Counts merge(Connection connection, ImportRequest request, ImportRun run) throws SQLException {
        if (!request.dryRun()) {
            return request.kind().merge(connection, run);
        }
        try (var turn = connection.createStatement()) {
            turn.execute("savepoint dry_run"); // said in SQL: JTA gives no savepoint
            var counts = request.kind().merge(connection, run);
            turn.execute("rollback to savepoint dry_run");
            return counts;
        }
    }

    /** Files of one authority are taken one after another. */
    private static void takeTurn(Connection connection, String authority) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 31))")) {
            lock.setString(1, authority);
            lock.execute();
        }
    }

    private static ImportSummary summary(
            ImportRequest request, ImportFile file, ImportRun run, Staged staged, Counts counts) {
        return new ImportSummary(
                request.dryRun() ? null : run.id(),
                request.kind().name(),
                run.authority(),
                request.dryRun(),
                staged.accepted() + staged.rejected(),
                counts.created(),
                counts.revised(),
                staged.accepted() - counts.created() - counts.revised(),
                staged.rejected(),
                file.sha256(),
                run.by(),
                run.at(),
                staged.rejected() == 0 ? null : staged.errors(),
                staged.rejected() == 0 ? null : staged.errorCount());
    }

    private void audit(ImportSummary summary, UUID id) {
        auditing.record(
                summary.authority(),
                "imported " + summary.kind(),
                new AuditSubject("import", id.toString()),
                Map.of(
                        "created", String.valueOf(summary.created()),
                        "revised", String.valueOf(summary.revised()),
                        "sha256", summary.sha256()));
    }
}
