package uk.hearth.kpi.imports;

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
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kpi.areas.Areas;

/** Brings files in. Works in the caller's transaction: after an error nothing of the file is left. */
@ApplicationScoped
public class Imports {

    private final AgroalDataSource dataSource;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;
    private final Auditing auditing;

    Imports(AgroalDataSource dataSource, Areas areas, Caller caller, Clock clock, Auditing auditing) {
        this.dataSource = dataSource;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
        this.auditing = auditing;
    }

    /**
     * Reads, checks and takes a file.
     *
     * @param dryRun say what it would do, and change nothing
     * @throws InvalidInput if anything is wrong with it, naming rows, columns and remedies
     */
    public ImportSummary bringIn(ImportKind kind, ImportFile file, boolean dryRun) {
        var authorities = new RowAuthority(caller, areas.authorityCodes());
        try (var connection = dataSource.getConnection()) {
            new Staging(connection, kind, authorities).fill(file);
            return merge(connection, kind, file, authorities.ofFile(), dryRun);
        } catch (SQLException e) {
            throw new IllegalStateException("An import failed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportSummary merge(
            Connection connection, ImportKind kind, ImportFile file, String authority, boolean dryRun)
            throws SQLException {
        if (!dryRun) {
            DataVersions.takeTurn(connection, authority);
        }
        var merge = new Merge(connection, kind.table());
        var counts = merge.count();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var summary = new ImportSummary(
                dryRun ? null : UUID.randomUUID(),
                kind.name(),
                kind.tenanted() ? authority : null,
                dryRun,
                counts.received(),
                counts.created(),
                counts.revised(),
                counts.unchanged(),
                0,
                file.sha256(),
                caller.name(),
                now);
        var id = summary.id();
        if (id != null) {
            if (counts.unchanged() < counts.received()) {
                merge.take(id, now);
                DataVersions.advance(connection, authority);
            }
            ImportLog.add(connection, authority, summary);
            audit(authority, id, summary);
        }
        return summary;
    }

    private void audit(String authority, UUID id, ImportSummary summary) {
        auditing.record(
                authority,
                "imported " + summary.kind(),
                new AuditSubject("import", id.toString()),
                Map.of(
                        "created", String.valueOf(summary.created()),
                        "revised", String.valueOf(summary.revised()),
                        "sha256", summary.sha256()));
    }
}
