package uk.hearth.kpi.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.imports.Staging.Rejected;

/** Brings files in. Works in the caller's transaction: after an error nothing of the file is left. */
@ApplicationScoped
public class Imports {

    private final AgroalDataSource dataSource;
    private final Areas areas;
    private final Clock clock;
    private final Auditing auditing;
    private final Event<ImportTaken> taken;

    Imports(AgroalDataSource dataSource, Areas areas, Clock clock, Auditing auditing, Event<ImportTaken> taken) {
        this.dataSource = dataSource;
        this.areas = areas;
        this.clock = clock;
        this.auditing = auditing;
        this.taken = taken;
    }

    /**
     * Reads, checks and takes a file, or says what that would do and changes nothing.
     *
     * @throws InvalidInput if anything is wrong with it, naming rows, columns and remedies
     */
    ImportSummary bringIn(ImportRequest request, ImportFile file, Sender sender) {
        var authorities = new RowAuthority(sender, areas.authorityCodes());
        try (var connection = dataSource.getConnection()) {
            var rejected = new Staging(connection, request, authorities).fill(file);
            return merge(connection, request, summary(request, file, sender, authorities.ofFile()), rejected);
        } catch (SQLException e) {
            throw new IllegalStateException("An import failed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportSummary summary(ImportRequest request, ImportFile file, Sender sender, String authority) {
        return new ImportSummary(
                request.dryRun() ? null : UUID.randomUUID(),
                request.kind().name(),
                request.kind().tenanted() ? authority : null,
                request.dryRun(),
                0,
                0,
                0,
                0,
                0,
                file.sha256(),
                sender.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null);
    }

    private ImportSummary merge(Connection connection, ImportRequest request, ImportSummary begun, Rejected rejected)
            throws SQLException {
        var authority = Objects.requireNonNullElse(begun.authority(), DataVersions.CATALOGUE);
        var merge = new Merge(connection, request.kind().table());
        var id = begun.id();
        if (id == null) {
            return begun.counting(merge.count(), rejected);
        }
        DataVersions.takeTurn(connection, authority);
        var counts = merge.count();
        var summary = begun.counting(counts, rejected);
        if (counts.unchanged() < counts.received()) {
            var changed = merge.take(id, summary.importedAt(), counts);
            DataVersions.advance(connection, authority);
            taken.fire(new ImportTaken(authority, summary.kind(), id, false, changed));
        }
        ImportLog.add(connection, authority, summary);
        audit(authority, id, summary);
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
