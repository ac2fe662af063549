package uk.hearth.kpi.importjobs;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.problems.Refusal;

/** Takes imports out that wait, and asks for those to be left that run. Works in the caller's transaction. */
@ApplicationScoped
class Cancellations {

    // One that waits ends here; one that runs is told, and ends when its worker hears of it.
    private static final String CANCEL = """
            update import_job set cancelled_by = coalesce(cancelled_by, ?),
                state = case when state = 'pending' then 'cancelled' else state end,
                ended_at = case when state = 'pending' then ? else ended_at end
            where id = ? and state in ('pending', 'running', 'cancelled') returning authority""";

    private final AgroalDataSource dataSource;
    private final Auditing auditing;
    private final Clock clock;

    Cancellations(AgroalDataSource dataSource, Auditing auditing, Clock clock) {
        this.dataSource = dataSource;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** @throws Refusal if it is over, or was brought in at once */
    void cancel(UUID id, String by) {
        try (var connection = dataSource.getConnection()) {
            var authority = tell(connection, id, by)
                    .orElseThrow(() -> new Refusal(
                            "import-over", "This import is over", "Withdraw it, if it was taken by mistake"));
            try (var forget = connection.prepareStatement("""
                    delete from import_job_body using import_job
                    where import_job_body.authority = ? and job = ? and import_job.authority = import_job_body.authority
                        and import_job.id = job and state = 'cancelled'""")) {
                forget.setString(1, authority);
                forget.setObject(2, id);
                forget.executeUpdate();
            }
            auditing.record(authority, "cancelled an import", new AuditSubject("import", id.toString()), Map.of());
        } catch (SQLException e) {
            throw new IllegalStateException("An import could not be cancelled", e);
        }
    }

    private Optional<String> tell(Connection connection, UUID id, String by) throws SQLException {
        try (var cancel = connection.prepareStatement(CANCEL)) {
            cancel.setString(1, by);
            cancel.setTimestamp(2, Timestamp.from(clock.instant()));
            cancel.setObject(3, id);
            try (var told = cancel.executeQuery()) {
                return told.next() ? Optional.of(told.getString("authority")) : Optional.empty();
            }
        }
    }
}
