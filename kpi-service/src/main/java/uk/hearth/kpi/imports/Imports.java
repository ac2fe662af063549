package uk.hearth.kpi.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
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
    private final ForAll forAll;
    private final Event<ImportTaken> taken;

    Imports(
            AgroalDataSource dataSource,
            Areas areas,
            Clock clock,
            AuditTrail trail,
            ForAll forAll,
            Event<ImportTaken> taken) {
        this.dataSource = dataSource;
        this.areas = areas;
        this.clock = clock;
        this.trail = trail;
        this.forAll = forAll;
        this.taken = taken;
    }

    /**
     * Reads, checks and takes a file, or says what that would do and changes nothing.
     *
     * @throws InvalidInput if anything is wrong with it, naming rows, columns and remedies
     */
    public ImportSummary bringIn(ImportRequest request, ImportFile file, Sender sender, ImportRun run) {
        var authorities = new RowAuthority(sender, areas.authorityCodes());
        try (var connection = dataSource.getConnection()) {
            if (!request.kind().tenanted()) {
                forAll.claim(sender.roles());
            }
            var rejected = new Staging(connection, request, authorities, run.progress()).fill(file);
            if (!request.dryRun()) {
                // before the instant is taken, so that instants come in the order of the commits
                DataVersions.takeTurn(connection, authorities.ofFile());
            }
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return merge(connection, new Begun(request, file, sender, run, authorities.ofFile(), now), rejected);
        } catch (SQLException e) {
            throw new IllegalStateException("An import failed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An import whose rows are staged. */
    record Begun(ImportRequest request, ImportFile file, Sender sender, ImportRun run, String authority, Instant at) {}

    private ImportSummary merge(Connection connection, Begun begun, Rejected rejected) throws SQLException {
        var merge = new Merge(connection, begun.request.kind().table());
        if (begun.request.dryRun()) {
            return ImportSummary.of(begun, merge.count(), rejected);
        }
        begun.run.progress().go();
        var counts = merge.count();
        if (counts.unchanged() < counts.received()) {
            var changed = merge.take(begun.run.id(), begun.at, counts);
            DataVersions.advance(connection, begun.authority);
            taken.fire(new ImportTaken(begun.authority, begun.request.kind().name(), begun.run.id(), false, changed));
        }
        begun.run.progress().store(counts.created() + counts.revised());
        var summary = ImportSummary.of(begun, counts, rejected);
        ImportLog.add(connection, begun.authority, summary);
        audit(begun, summary);
        return summary;
    }

    private void audit(Begun begun, ImportSummary summary) {
        trail.record(new AuditEntry(
                begun.authority,
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
