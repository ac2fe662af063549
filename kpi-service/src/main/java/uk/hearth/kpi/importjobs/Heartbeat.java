package uk.hearth.kpi.importjobs;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import uk.hearth.kpi.importjobs.Running.Reason;

/** Tells how far a replica's imports are, keeps their leases, and hears which of them are to be left. */
@ApplicationScoped
class Heartbeat {

    private static final String TELL = """
            update import_job as job set lease_until = ?, bytes_read = told.bytes, rows_received = told.received,
                rows_checked = told.checked, rows_stored = told.stored
            from unnest(?, ?, ?, ?, ?, ?, ?) as told (authority, id, attempt, bytes, received, checked, stored)
            where job.authority = told.authority and job.id = told.id and job.attempts = told.attempt
                and job.state = 'running'
            returning job.id, job.cancelled_by is not null as cancelled""";

    private final AgroalDataSource dataSource;
    private final ImportJobsConfig config;
    private final Clock clock;

    Heartbeat(AgroalDataSource dataSource, ImportJobsConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    void tell(Collection<Running> imports) throws SQLException {
        var running = List.copyOf(imports);
        var heard = told(running);
        for (var one : running) {
            var cancelled = heard.get(one.job().id());
            if (cancelled == null) {
                one.leave(Reason.LOST);
            } else if (cancelled) {
                one.leave(Reason.CANCELLED);
            }
        }
    }

    /** Whether each is cancelled, by its id; those that are no longer this replica's are missing. */
    private Map<UUID, Boolean> told(List<Running> running) throws SQLException {
        try (var connection = dataSource.getConnection();
                var tell = connection.prepareStatement(TELL)) {
            tell.setTimestamp(1, Timestamp.from(clock.instant().plus(config.lease())));
            bind(connection, tell, running);
            var heard = new HashMap<UUID, Boolean>();
            try (var found = tell.executeQuery()) {
                while (found.next()) {
                    heard.put(found.getObject("id", UUID.class), found.getBoolean("cancelled"));
                }
            }
            return heard;
        }
    }

    private static void bind(Connection connection, PreparedStatement tell, List<Running> running) throws SQLException {
        array(connection, tell, 2, "text", running, one -> one.job().authority());
        array(connection, tell, 3, "uuid", running, one -> one.job().id());
        array(connection, tell, 4, "int", running, one -> one.job().attempt());
        array(connection, tell, 5, "bigint", running, one -> one.progress().bytesRead());
        array(connection, tell, 6, "int", running, one -> one.progress().received());
        array(connection, tell, 7, "int", running, one -> one.progress().checked());
        array(connection, tell, 8, "int", running, one -> one.progress().stored());
    }

    private static void array(
            Connection connection,
            PreparedStatement tell,
            int place,
            String type,
            List<Running> running,
            Function<Running, Object> part)
            throws SQLException {
        tell.setArray(
                place, connection.createArrayOf(type, running.stream().map(part).toArray()));
    }
}
