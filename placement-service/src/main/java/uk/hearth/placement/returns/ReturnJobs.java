package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditActor;
import uk.hearth.kit.requests.Correlation;

/** The queue of returns that are to be taken in the background. A job is one worker's until its lease is over. */
@ApplicationScoped
class ReturnJobs {

    private static final String TAKE = """
            update return_job set attempts = attempts + 1, lease_until = ?
            where (authority, return_no) = (
                select authority, return_no from return_job
                where coalesce(lease_until, '-infinity') < ? order by requested_at, return_no limit 1
                for update skip locked)
            returning *""";

    private final AgroalDataSource dataSource;
    private final ReturnsConfig config;
    private final Clock clock;

    ReturnJobs(AgroalDataSource dataSource, ReturnsConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    void add(StoredReturn stored, AuditActor sender) {
        run(
                """
                insert into return_job (authority, return_no, sender, sender_roles, correlation_id, requested_at)
                values (?, ?, ?, ?, ?, ?)""",
                stored.authority(),
                stored.number(),
                sender.id(),
                List.copyOf(sender.roles()),
                MDC.get(Correlation.LOG_KEY) instanceof String id ? id : "-",
                in(Duration.ZERO));
    }

    /** The one that has waited longest, or whose worker is gone. */
    Optional<ReturnJob> take() {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, TAKE, ReturnJobs::job, in(config.lease()), in(Duration.ZERO)).stream()
                    .findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReturnJob job(ResultSet row) throws SQLException {
        var roles = (String[]) row.getArray("sender_roles").getArray();
        return new ReturnJob(
                row.getString("authority"),
                row.getLong("return_no"),
                ReturnJob.Kind.of(row.getString("kind")),
                row.getInt("attempts"),
                new AuditActor(row.getString("sender"), new TreeSet<>(Arrays.asList(roles))),
                row.getString("correlation_id"));
    }

    void keep(ReturnJob job) {
        lease(job, config.lease());
    }

    /** Leaves it to whoever is next, after a while. */
    void release(ReturnJob job, Duration after) {
        lease(job, after);
    }

    private void lease(ReturnJob job, Duration length) {
        run(
                "update return_job set lease_until = ? where authority = ? and return_no = ? and attempts = ?",
                in(length),
                job.authority(),
                job.number(),
                job.attempt());
    }

    /** Whether it was still this worker's to end; if not, nothing of what it did may be kept. */
    boolean end(ReturnJob job) {
        return run(
                        "delete from return_job where authority = ? and return_no = ? and attempts = ?",
                        job.authority(),
                        job.number(),
                        job.attempt())
                == 1;
    }

    private int run(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.run(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Timestamp in(Duration time) {
        return Timestamp.from(clock.instant().plus(time));
    }
}
