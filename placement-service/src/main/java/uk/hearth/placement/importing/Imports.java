package uk.hearth.placement.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.importing.StagedKind.Counts;
import uk.hearth.placement.returns.Rows;

/** Brings files, and single things, in. Works in the caller's transaction: after an error nothing of them is left. */
@ApplicationScoped
public class Imports {

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Auditing auditing;

    Imports(AgroalDataSource dataSource, Clock clock, Auditing auditing) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.auditing = auditing;
    }

    /**
     * Takes one thing in, as if it were a file of one row.
     *
     * @param values for the staged columns
     * @throws InvalidInput if what is there already does not allow it, naming the field and a remedy
     */
    public Counts put(StagedKind kind, String authority, String by, List<@Nullable Object> values) {
        try (var connection = dataSource.getConnection()) {
            takeTurn(connection, authority);
            new Staging(connection, kind.staged()).put(values);
            return kind.merge(connection, run(authority, by, false));
        } catch (SQLException e) {
            throw new IllegalStateException("A change failed", e);
        }
    }

    /**
     * Reads, checks and takes a file, or does so and takes it back to say what it would do.
     *
     * @throws InvalidInput if anything is wrong with it, naming rows, columns and remedies
     */
    ImportSummary bringIn(ImportKind kind, ImportFile file, ImportOptions options, String by) {
        var run = run(String.valueOf(options.authority), by, true);
        try (var connection = dataSource.getConnection()) {
            takeTurn(connection, run.authority());
            int received = new Staging(connection, kind.staged()).fill(kind, run.authority(), file);
            var counts = merge(connection, kind, run, options.dryRun);
            var summary = summary(kind, file, run, received, counts, options.dryRun);
            if (!options.dryRun) {
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

    /** Makes those who change an authority's providers, beds and notices take turns, from here to their commit. */
    public void takeTurn(String authority) {
        try (var connection = dataSource.getConnection()) {
            takeTurn(connection, authority);
        } catch (SQLException e) {
            throw new IllegalStateException("A turn could not be taken", e);
        }
    }

    private static void takeTurn(Connection connection, String authority) throws SQLException {
        Rows.run(connection, "select pg_advisory_xact_lock(hashtextextended(?, 70))", authority);
    }

    private ImportRun run(String authority, String by, boolean fromFile) {
        return new ImportRun(
                authority, UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MICROS), by, fromFile);
    }

    private static Counts merge(Connection connection, ImportKind kind, ImportRun run, boolean dryRun)
            throws SQLException {
        if (!dryRun) {
            return kind.merge(connection, run);
        }
        Rows.run(connection, "savepoint dry_run"); // said in SQL: JTA gives no savepoint
        var counts = kind.merge(connection, run);
        Rows.run(connection, "rollback to savepoint dry_run");
        return counts;
    }

    private static ImportSummary summary(
            ImportKind kind, ImportFile file, ImportRun run, int received, Counts counts, boolean dryRun) {
        return new ImportSummary(
                dryRun ? null : run.id(),
                kind.name(),
                run.authority(),
                dryRun,
                received,
                counts.created(),
                counts.revised(),
                received - counts.created() - counts.revised(),
                file.sha256(),
                file.mapping() == null ? null : file.mapping().used(),
                run.by(),
                run.at());
    }

    private void audit(ImportSummary summary, UUID id) {
        auditing.record(
                summary.authority(),
                "imported " + summary.kind(),
                new AuditSubject("provider_import", id.toString()),
                Map.of(
                        "created", String.valueOf(summary.created()),
                        "revised", String.valueOf(summary.revised()),
                        "sha256", summary.sha256()));
    }
}
