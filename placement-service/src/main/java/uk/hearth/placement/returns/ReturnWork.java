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

    private final WaitingIntake intake;
    private final HeldReturns held;
    private final Rechecking rechecking;
    private final ReturnJobs jobs;
    private final ReturnsConfig config;
    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    ReturnWork(
            WaitingIntake intake,
            HeldReturns held,
            Rechecking rechecking,
            ReturnJobs jobs,
            ReturnsConfig config,
            AgroalDataSource dataSource,
            ObjectMapper json) {
        this.intake = intake;
        this.held = held;
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
        } catch (HeldReturns.TriedOut tried) {
            hold(job, tried.outcome());
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
            intake.takeIn(job);
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

    /** Nothing of the taking in was kept but what came of it. */
    private void hold(ReturnJob job, TriedReturn outcome) {
        WorkerTransactions.shortOne(dataSource, job.authority(), () -> {
            if (jobs.end(job)) {
                held.hold(job, outcome);
            }
        });
    }

    private static InputError unexpected() {
        return new InputError(
                null,
                null,
                "unexpected",
                "Something went wrong here; the last return stays current.",
                "Send it again; if it happens again, tell the administrator the return's id.");
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
