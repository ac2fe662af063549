package uk.hearth.kpi.importjobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.Problem;
import uk.hearth.kpi.imports.ImportState;
import uk.hearth.kpi.imports.ImportSummary;

/** The queue as workers see it. A job is one worker's until its lease is over; what ends it says which attempt it was. */
@ApplicationScoped
class TakenImports {

    private static final String TAKE = """
            update import_job set state = 'running', attempts = attempts + 1, started_at = coalesce(started_at, ?),
                lease_until = ?, bytes_read = 0, rows_received = 0, rows_checked = 0, rows_stored = 0
            where (authority, id) = (
                select authority, id from import_job
                where cancelled_by is null and attempts < ?
                    and (state = 'pending' or state = 'running' and lease_until < ?)
                order by requested_at, id limit 1 for update skip locked)
            returning *""";

    // A lease that is over where nobody is to begin again: the import was to be left, or was begun often enough.
    private static final String GIVE_UP = """
            with ended as (
                update import_job set state = case when cancelled_by is null then 'failed' else 'cancelled' end,
                    problem = case when cancelled_by is null then ?::jsonb end, ended_at = ?, lease_until = null
                where state = 'running' and lease_until < ? and (cancelled_by is not null or attempts >= ?)
                returning authority, id)
            delete from import_job_body using ended
            where import_job_body.authority = ended.authority and job = ended.id""";

    private static final String END = """
            update import_job set state = ?, ended_at = ?, lease_until = null, result = ?::jsonb, problem = ?::jsonb,
                bytes_read = case when ? = 'succeeded' then bytes else bytes_read end,
                rows_received = coalesce(?, rows_received), rows_checked = coalesce(?, rows_checked),
                rows_stored = coalesce(?, 0)
            where authority = ? and id = ? and attempts = ? and state = 'running'""";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final ImportJobsConfig config;
    private final Clock clock;

    TakenImports(AgroalDataSource dataSource, ObjectMapper json, ImportJobsConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /** The import that has waited longest, or whose worker is gone; no other worker has it until the lease is over. */
    Optional<ImportJob> take() throws SQLException {
        try (var connection = dataSource.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setTimestamp(1, in(Duration.ZERO));
            take.setTimestamp(2, in(config.lease()));
            take.setInt(3, config.attempts());
            take.setTimestamp(4, in(Duration.ZERO));
            try (var taken = take.executeQuery()) {
                return taken.next() ? Optional.of(new JobRow(taken, json).job()) : Optional.empty();
            }
        }
    }

    /** Ends what no worker is to begin again. */
    void giveUp(Problem reason) throws SQLException {
        try (var connection = dataSource.getConnection();
                var giveUp = connection.prepareStatement(GIVE_UP)) {
            giveUp.setString(1, written(reason));
            giveUp.setTimestamp(2, in(Duration.ZERO));
            giveUp.setTimestamp(3, in(Duration.ZERO));
            giveUp.setInt(4, config.attempts());
            giveUp.executeUpdate();
        }
    }

    /**
     * Ends a job, in the transaction of the import itself where that was taken; its file is forgotten.
     *
     * @return false if it is no longer this worker's, or no longer to be taken: then nothing of it may be kept
     */
    boolean end(ImportJob job, ImportState state, @Nullable ImportSummary result, @Nullable Problem problem)
            throws SQLException {
        var unlessCancelled = state == ImportState.SUCCEEDED ? " and cancelled_by is null" : "";
        try (var connection = dataSource.getConnection();
                var end = connection.prepareStatement(END + unlessCancelled)) {
            end.setString(1, state.wire());
            end.setTimestamp(2, in(Duration.ZERO));
            end.setString(3, result == null ? null : written(result));
            end.setString(4, problem == null ? null : written(problem));
            end.setString(5, state.wire());
            end.setObject(6, result == null ? null : result.received(), Types.INTEGER);
            end.setObject(7, result == null ? null : result.received(), Types.INTEGER);
            end.setObject(8, stored(result), Types.INTEGER);
            end.setString(9, job.authority());
            end.setObject(10, job.id());
            end.setInt(11, job.attempt());
            var ended = end.executeUpdate() == 1;
            if (ended) {
                new JobBodies(connection).forget(job.authority(), job.id());
            }
            return ended;
        }
    }

    /** Leaves a job for another attempt after a while. */
    void release(ImportJob job, Duration after) throws SQLException {
        try (var connection = dataSource.getConnection();
                var release = connection.prepareStatement("""
                        update import_job set lease_until = ?
                        where authority = ? and id = ? and attempts = ? and state = 'running'""")) {
            release.setTimestamp(1, in(after));
            release.setString(2, job.authority());
            release.setObject(3, job.id());
            release.setInt(4, job.attempt());
            release.executeUpdate();
        }
    }

    void forgetOld() throws SQLException {
        try (var connection = dataSource.getConnection();
                var forget = connection.prepareStatement("delete from import_job where ended_at < ?")) {
            forget.setTimestamp(1, in(config.keep().negated()));
            forget.executeUpdate();
        }
    }

    void writeBody(ImportJob job, Path file) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            new JobBodies(connection).write(job, file);
        }
    }

    private static @Nullable Integer stored(@Nullable ImportSummary result) {
        return result == null || result.dryRun() ? null : Integer.valueOf(result.created() + result.revised());
    }

    private Timestamp in(Duration time) {
        return Timestamp.from(clock.instant().plus(time));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
