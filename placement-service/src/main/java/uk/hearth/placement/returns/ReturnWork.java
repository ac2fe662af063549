package uk.hearth.placement.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.ProblemException;

/**
 * Takes one waiting return in, or checks one again: what comes of it and the end of its job are one transaction, so that
 * neither is without the other.
 */
@ApplicationScoped
class ReturnWork {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final TakingIn takingIn;
    private final Returns returns;
    private final Originals originals;
    private final Rechecking rechecking;
    private final ReturnJobs jobs;
    private final ReturnsConfig config;
    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    ReturnWork(
            TakingIn takingIn,
            Returns returns,
            Originals originals,
            Rechecking rechecking,
            ReturnJobs jobs,
            ReturnsConfig config,
            AgroalDataSource dataSource,
            ObjectMapper json) {
        this.takingIn = takingIn;
        this.returns = returns;
        this.originals = originals;
        this.rechecking = rechecking;
        this.jobs = jobs;
        this.config = config;
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Ends a taking in whose job has been given to another worker. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** @param stopping whether the service is: what then breaks off is begun again, and nobody's fault */
    void carryOut(ReturnJob job, BooleanSupplier stopping) {
        try {
            if (job.attempt() > config.attempts()) {
                giveUp(job, List.of(unexpected()));
                return;
            }
            WorkerTransactions.longOne(dataSource, job.authority(), () -> workOn(job));
        } catch (Lost lost) {
            Log.infof("The return %d is being seen to elsewhere", job.number());
        } catch (ProblemException e) {
            giveUp(job, e.errors().isEmpty() ? List.of(unexpected()) : e.errors());
        } catch (RuntimeException e) {
            if (stopping.getAsBoolean()) {
                return;
            }
            Log.errorf(
                    "The return %d could not be taken in or checked in attempt %d: %s",
                    job.number(), job.attempt(), e.getClass().getName());
            release(job, config.pause()); // a database that was away may be back by then
        }
    }

    private void workOn(ReturnJob job) {
        if (job.kind() == ReturnJob.Kind.CHECK) {
            rechecking.checkAgain(job);
        } else {
            takeIn(job);
        }
        if (!jobs.end(job)) {
            throw new Lost();
        }
    }

    /** A return that was taken before stays as it is, and is tried again another day. */
    private void giveUp(ReturnJob job, List<InputError> problems) {
        if (job.kind() == ReturnJob.Kind.CHECK) {
            release(job, A_DAY);
        } else {
            refuse(job, problems);
        }
    }

    private void release(ReturnJob job, Duration after) {
        WorkerTransactions.shortOne(dataSource, job.authority(), () -> jobs.release(job, after));
    }

    private void takeIn(ReturnJob job) {
        try (var connection = dataSource.getConnection()) {
            var stored = returns.numbered(connection, job.authority(), job.number());
            var arrival = Arrival.of(job.authority(), stored.period(), originals.of(connection, stored), job.sender());
            takingIn.takeIn(stored, arrival, phase -> note(job, phase));
        } catch (SQLException e) {
            throw new IllegalStateException("A waiting return could not be read", e);
        }
    }

    private static InputError unexpected() {
        return new InputError(
                null,
                null,
                "unexpected",
                "Something went wrong here; the last return stays current.",
                "Send it again; if it happens again, tell the administrator the return's id.");
    }

    private void note(ReturnJob job, String phase) {
        WorkerTransactions.shortOne(
                dataSource,
                job.authority(),
                () -> run("update case_return set phase = ? where authority = ? and number = ?", phase, job));
    }

    private void refuse(ReturnJob job, List<InputError> problems) {
        String written;
        try {
            written = json.writeValueAsString(problems);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        WorkerTransactions.shortOne(dataSource, job.authority(), () -> {
            if (jobs.end(job)) {
                run(
                        "update case_return set state = 'refused', phase = 'done', problem = ?::jsonb"
                                + " where authority = ? and number = ?",
                        written,
                        job);
            }
        });
    }

    private void run(String sql, String value, ReturnJob job) {
        try (var connection = dataSource.getConnection()) {
            Rows.run(connection, sql, value, job.authority(), job.number());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
