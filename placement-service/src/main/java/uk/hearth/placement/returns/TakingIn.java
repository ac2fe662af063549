package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import uk.hearth.kit.audit.AuditEntry;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.AuditTrail;
import uk.hearth.kit.problems.InvalidInput;

/** Takes a return in: reads it, checks it, stores it and makes it current, in the transaction that is under way. */
@ApplicationScoped
class TakingIn {

    private final AgroalDataSource dataSource;
    private final Returns returns;
    private final CurrentReturns current;
    private final Originals originals;
    private final ReturnChecking checking;
    private final AuditTrail trail;
    private final Event<ReturnTaken> taken;
    private final MeterRegistry meters;

    TakingIn(
            AgroalDataSource dataSource,
            Returns returns,
            CurrentReturns current,
            Originals originals,
            ReturnChecking checking,
            AuditTrail trail,
            Event<ReturnTaken> taken,
            MeterRegistry meters) {
        this.dataSource = dataSource;
        this.returns = returns;
        this.current = current;
        this.originals = originals;
        this.checking = checking;
        this.trail = trail;
        this.taken = taken;
        this.meters = meters;
    }

    /**
     * Notes that a return has come, and keeps its bytes.
     *
     * @param hold whether it is to wait for somebody's word once it is checked
     */
    StoredReturn begin(Arrival arrival, boolean hold) {
        try (var connection = dataSource.getConnection()) {
            var stored = returns.begin(connection, arrival, hold);
            originals.keep(connection, stored, arrival.parts());
            return stored;
        } catch (SQLException e) {
            throw new IllegalStateException("A return could not be begun", e);
        }
    }

    /**
     * @param progress is told each phase as it begins
     * @throws InvalidInput if the files are no return; then nothing of it may be kept
     */
    void takeIn(StoredReturn stored, Arrival arrival, Consumer<String> progress) {
        try (var connection = dataSource.getConnection()) {
            var checked = checking.check(connection, stored, arrival.parts(), progress);
            progress.accept("storing");
            returns.takeTurn(connection, stored.authority());
            store(connection, stored, checked);
            new FoundIssues(connection, stored).keep(checked.data(), checked.outcomes());
            current.makeCurrent(connection, stored, checked);
            audit(stored, arrival, checked);
            taken.fire(new ReturnTaken(stored, checked.data()));
        } catch (SQLException e) {
            throw new IllegalStateException("A return could not be taken in", e);
        }
    }

    private void store(Connection connection, StoredReturn stored, CheckedReturn checked) throws SQLException {
        var took = Timer.start(meters);
        for (var table : checked.tables()) {
            new ReturnRows(connection, stored).copy(table);
        }
        took.stop(meters.timer("hearth.returns.storing"));
    }

    private void audit(StoredReturn stored, Arrival arrival, CheckedReturn checked) {
        trail.record(new AuditEntry(
                stored.authority(),
                arrival.sender(),
                "sent a return",
                new AuditSubject("return", stored.id().toString()),
                "-",
                Map.of(
                        "year", String.valueOf(stored.period().year()),
                        "month", String.valueOf(stored.period().month()),
                        "rows", String.valueOf(checked.rows()),
                        "sha256", arrival.sha256())));
    }
}
