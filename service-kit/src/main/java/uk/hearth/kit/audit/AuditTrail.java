package uk.hearth.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/** The audit trail of a running service: joins the transaction that is under way and refuses to work without one. */
@ApplicationScoped
public class AuditTrail {

    private final DataSource dataSource;
    private final Clock clock;

    AuditTrail(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    public AuditHead record(AuditEntry entry) {
        try (var connection = dataSource.getConnection()) {
            return new Audit(connection, clock).record(entry);
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit event could not be recorded", failed);
        }
    }
}
