package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import uk.hearth.kit.audit.AuditActor;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.Refusal;

/** Somebody's word that a return which was held back is to count. */
@RequestScoped
class ReturnAcceptance {

    private final AgroalDataSource dataSource;
    private final HeldReturns held;
    private final ReturnJobs jobs;
    private final Caller caller;
    private final Auditing auditing;
    private final Event<ReturnWaits> waits;

    ReturnAcceptance(
            AgroalDataSource dataSource,
            HeldReturns held,
            ReturnJobs jobs,
            Caller caller,
            Auditing auditing,
            Event<ReturnWaits> waits) {
        this.dataSource = dataSource;
        this.held = held;
        this.jobs = jobs;
        this.caller = caller;
        this.auditing = auditing;
        this.waits = waits;
    }

    /** @throws Refusal if it is not held back */
    void accept(UUID id) {
        try (var connection = dataSource.getConnection()) {
            var stored = Rows.list(connection, "select * from case_return where id = ?", Returns::stored, id).stream()
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            if (!held.letGo(connection, stored)) {
                throw new Refusal("not-held-back", "This return is not held back", "Read it to see what became of it");
            }
            jobs.add(stored, new AuditActor(caller.name(), caller.roles()));
            auditing.record(
                    stored.authority(), "accepted a return", new AuditSubject("return", id.toString()), Map.of());
            waits.fire(new ReturnWaits());
        } catch (SQLException e) {
            throw new IllegalStateException("A return could not be accepted", e);
        }
    }
}
