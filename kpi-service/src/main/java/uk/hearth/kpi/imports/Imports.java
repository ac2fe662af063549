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
import java.util.Objects;
import uk.hearth.kit.audit.AuditEntry;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.AuditTrail;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.imports.Staging.Rejected;

/** Brings files in. Works in the transaction under way: after an error nothing of the file is left. */
@ApplicationScoped
public class Imports {

    private final AgroalDataSource dataSource;
    private final Areas areas;
    private final Clock clock;
    private final AuditTrail trail;

    Imports(AgroalDataSource dataSource, Areas areas, Clock clock, AuditTrail trail) {
        this.dataSource = dataSource;
        this.areas = areas;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Reads, checks and takes a file, or says what that would do and changes nothing.
     *
     * @throws InvalidInput if anything is wrong with it, naming rows, columns and remedies
     */
    public ImportSummary bringIn(ImportRequest request, ImportFile file, Sender sender, ImportRun run) {
        var authorities = new RowAuthority(sender, areas.authorityCodes());
        try (var connection = dataSource.getConnection()) {
            var rejected = new Staging(connection, request, authorities, run.progress()).fill(file);
            var begun = ImportSummary.begun(request, file, sender, run.id())
                    .of(authorities.ofFile(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            return merge(connection, new Begun(request, begun, sender, run), rejected);
        } catch (SQLException e) {
            throw new IllegalStateException("An import failed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Begun(ImportRequest request, ImportSummary summary, Sender sender, ImportRun run) {}

    private ImportSummary merge(Connection connection, Begun begun, Rejected rejected) throws SQLException {
        var authority = Objects.requireNonNullElse(begun.summary.authority(), DataVersions.CATALOGUE);
        var merge = new Merge(connection, begun.request.kind().table());
        if (begun.request.dryRun()) {
            return begun.summary.counting(merge.count(), rejected);
        }
        DataVersions.takeTurn(connection, authority);
        begun.run.progress().go();
        var counts = merge.count();
        var summary = begun.summary.counting(counts, rejected);
        if (counts.unchanged() < counts.received()) {
            merge.take(begun.run.id(), Objects.requireNonNull(summary.importedAt()), counts);
            DataVersions.advance(connection, authority);
        }
        begun.run.progress().store(counts.received());
        ImportLog.add(connection, authority, summary);
        audit(authority, begun, summary);
        return summary;
    }

    private void audit(String authority, Begun begun, ImportSummary summary) {
        trail.record(new AuditEntry(
                authority,
                begun.sender.actor(),
                "imported " + summary.kind(),
                new AuditSubject("import", begun.run.id().toString()),
                begun.run.correlationId(),
                Map.of(
                        "created", String.valueOf(summary.created()),
                        "revised", String.valueOf(summary.revised()),
                        "sha256", summary.sha256())));
    }
}
