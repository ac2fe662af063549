package uk.hearth.kpi.importjobs;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.mappings.SavedMapping;
import uk.hearth.kit.mappings.SavedMappings;
import uk.hearth.kit.problems.Problem;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kit.requests.Correlation;
import uk.hearth.kit.rows.ImportMapping;
import uk.hearth.kpi.importjobs.ImportJob.MappingOf;
import uk.hearth.kpi.importjobs.Running.Reason;
import uk.hearth.kpi.imports.ImportFile;
import uk.hearth.kpi.imports.ImportKinds;
import uk.hearth.kpi.imports.ImportProgress;
import uk.hearth.kpi.imports.ImportRequest;
import uk.hearth.kpi.imports.ImportRun;
import uk.hearth.kpi.imports.ImportState;
import uk.hearth.kpi.imports.Imports;

/** Brings one waiting import in: rows and the end of the job are one transaction, so that neither is without the other. */
@ApplicationScoped
class ImportWork {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final TakenImports taken;
    private final Imports imports;
    private final ImportKinds kinds;
    private final SavedMappings mappings;
    private final WorkerTransactions transactions;
    private final ImportJobsConfig config;

    ImportWork(
            TakenImports taken,
            Imports imports,
            ImportKinds kinds,
            SavedMappings mappings,
            WorkerTransactions transactions,
            ImportJobsConfig config) {
        this.taken = taken;
        this.imports = imports;
        this.kinds = kinds;
        this.mappings = mappings;
        this.transactions = transactions;
        this.config = config;
    }

    /** What is told of an import that was begun as often as it may be, and never ended. */
    static Problem givenUp() {
        return Problem.of(
                new ProblemException(
                        ProblemType.UNEXPECTED,
                        "The import was begun several times and never came to its end. Nothing of it was taken:"
                                + " send it again, and tell us the traceId if that happens again."),
                null);
    }

    void carryOut(Running running) {
        var job = running.job();
        MDC.put(Correlation.LOG_KEY, job.correlationId());
        try {
            transactions.seeing(job.seen(), config.longest(), () -> bringIn(running));
            Log.infof("Import %s of %s was brought in", job.id(), job.asked().kind());
        } catch (ImportProgress.Left left) {
            leave(running);
        } catch (RuntimeException failed) {
            fail(job, failed);
        } finally {
            MDC.remove(Correlation.LOG_KEY);
        }
    }

    private boolean bringIn(Running running) throws SQLException, IOException {
        var job = running.job();
        var file = Files.createTempFile("hearth-import-", ".tmp");
        try {
            taken.writeBody(job, file);
            var kept = new ImportFile(
                    file, job.kept().format(), job.kept().sha256(), job.kept().bytes());
            var run = new ImportRun(job.id(), job.correlationId(), running.progress());
            var summary = imports.bringIn(request(job), kept, job.sender(), run);
            if (!taken.end(job, ImportState.SUCCEEDED, summary, null)) {
                running.leave(Reason.LOST);
                running.progress().go();
            }
            return true;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private ImportRequest request(ImportJob job) {
        var asked = job.asked();
        return new ImportRequest(
                kinds.named(asked.kind()), asked.form(), asked.mode(), asked.dryRun(), mapping(asked.mapping()));
    }

    private @Nullable ImportMapping mapping(@Nullable MappingOf of) {
        return of == null
                ? null
                : mappings.find(of.authority(), of.name(), of.version())
                        .map(SavedMapping::forReading)
                        .orElseThrow();
    }

    private void leave(Running running) {
        var job = running.job();
        transactions.onEveryJob(() -> {
            if (running.reason() == Reason.STOPPED) {
                taken.release(job, Duration.ZERO);
            } else {
                taken.end(job, ImportState.CANCELLED, null, null);
            }
            return true;
        });
    }

    private void fail(ImportJob job, RuntimeException failed) {
        var problem = problem(failed);
        transactions.onEveryJob(() -> {
            if (problem != null) {
                taken.end(job, ImportState.FAILED, null, Problem.of(problem, job.correlationId()));
            } else {
                Log.errorf(failed, "Import %s failed unexpectedly in attempt %d", job.id(), job.attempt());
                taken.release(job, PAUSE);
            }
            return true;
        });
    }

    private static @Nullable ProblemException problem(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        return null;
    }
}
