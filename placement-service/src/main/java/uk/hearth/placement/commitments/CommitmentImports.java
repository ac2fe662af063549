package uk.hearth.placement.commitments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.rows.FileFormat;
import uk.hearth.placement.commitments.ImportKind.Counts;
import uk.hearth.placement.commitments.Staging.Staged;
import uk.hearth.placement.returns.Rows;

/** Brings files in, whole or not at all. Works in the caller's transaction: after an error nothing of the file is left. */
@RequestScoped
class CommitmentImports {

    /** Bytes: 100,000 readings are about 6 MiB as CSV. */
    static final int LARGEST_FILE = 16 << 20;

    private final Store store;
    private final IdempotencyKeys keys;
    private final CommitmentTrail trail;
    private final Caller caller;
    private final HttpHeaders headers;

    CommitmentImports(Store store, IdempotencyKeys keys, CommitmentTrail trail, Caller caller, HttpHeaders headers) {
        this.store = store;
        this.keys = keys;
        this.trail = trail;
        this.caller = caller;
        this.headers = headers;
    }

    /** Takes a file in: 201 with its address, or 200 for a dry run. */
    RestResponse<CommitmentImportSummary> handIn(ImportKind kind, InputStream body, ImportOptions options) {
        var authority = Objects.requireNonNull(options.authority);
        caller.requireAuthority(authority);
        try {
            var file = body.readAllBytes();
            var format = FileFormat.of(headers.getMediaType());
            var hash = String.join(
                    " ", kind.name(), authority, Sha256.of(file), format.name(), String.valueOf(options.dryRun));
            var request = new IdempotentRequest(caller.name(), options.idempotencyKey, hash);
            var run = new ImportRun(authority, UUID.randomUUID(), store.now(), caller.name());
            return keys.once(
                    request,
                    CommitmentImportSummary.class,
                    () -> answer(store.work(
                            connection -> bringIn(connection, kind, run, new Sent(file, format, options.dryRun)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as it was sent. */
    private record Sent(byte[] bytes, FileFormat format, boolean dryRun) {}

    private static RestResponse<CommitmentImportSummary> answer(CommitmentImportSummary summary) {
        if (summary.dryRun()) {
            return RestResponse.ok(summary);
        }
        return ResponseBuilder.<CommitmentImportSummary>create(201)
                .entity(summary)
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/imports/commitments/%s?authority=%s".formatted(summary.id(), summary.authority()))
                .build();
    }

    private CommitmentImportSummary bringIn(Connection connection, ImportKind kind, ImportRun run, Sent sent)
            throws SQLException {
        takeTurn(connection, run.authority());
        try {
            var staged = new Staging(connection, kind, run).fill(sent.bytes(), sent.format());
            var counts = merge(connection, kind, run, sent.dryRun());
            var summary = summary(kind, run, sent, staged, counts);
            if (!sent.dryRun()) {
                ImportLog.add(connection, summary);
                trail.recordImport(summary);
            }
            return summary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Files of one authority are taken one after another. */
    private static void takeTurn(Connection connection, String authority) throws SQLException {
        Rows.run(connection, "select pg_advisory_xact_lock(hashtextextended(?, 90))", authority);
    }

    private static CommitmentImportSummary summary(
            ImportKind kind, ImportRun run, Sent sent, Staged staged, Counts counts) {
        return new CommitmentImportSummary(
                sent.dryRun() ? null : run.id(),
                kind.name(),
                run.authority(),
                sent.dryRun(),
                staged.received(),
                counts.created(),
                counts.revised(),
                counts.kept(),
                staged.told() - counts.created() - counts.revised() - counts.kept(),
                Sha256.of(sent.bytes()),
                run.by(),
                run.at());
    }
}
