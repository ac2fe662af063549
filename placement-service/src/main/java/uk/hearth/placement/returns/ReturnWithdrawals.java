package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.problems.Refusal;

/** Takes returns back: the one that a current return had superseded is current again, if it was not withdrawn itself. */
@ApplicationScoped
class ReturnWithdrawals {

    private static final Set<ReturnState> WITHDRAWABLE =
            Set.of(ReturnState.CURRENT, ReturnState.SUPERSEDED, ReturnState.HELD);

    private final AgroalDataSource dataSource;
    private final Returns returns;
    private final Clock clock;
    private final Auditing auditing;
    private final Event<ReturnWithdrawn> withdrawn;

    ReturnWithdrawals(
            AgroalDataSource dataSource,
            Returns returns,
            Clock clock,
            Auditing auditing,
            Event<ReturnWithdrawn> withdrawn) {
        this.dataSource = dataSource;
        this.returns = returns;
        this.clock = clock;
        this.auditing = auditing;
        this.withdrawn = withdrawn;
    }

    private record Found(StoredReturn stored, ReturnState state) {}

    /** @throws Refusal if it is not one that was taken, or was withdrawn already */
    void withdraw(UUID id, String reason, String by) {
        try (var connection = dataSource.getConnection()) {
            returns.takeTurn(connection, find(connection, id).stored().authority());
            var found = find(connection, id);
            if (!WITHDRAWABLE.contains(found.state())) {
                throw new Refusal(
                        "not-to-be-withdrawn",
                        "This return is not one that counts or waits to",
                        "Read it to see what became of it");
            }
            withdraw(connection, found, reason, by);
        } catch (SQLException e) {
            throw new IllegalStateException("A return could not be withdrawn", e);
        }
    }

    private static Found find(Connection connection, UUID id) throws SQLException {
        return Rows.list(
                        connection,
                        "select * from case_return where id = ?",
                        row -> new Found(Returns.stored(row), ReturnState.of(row.getString("state"))),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void withdraw(Connection connection, Found found, String reason, String by) throws SQLException {
        var stored = found.stored();
        Rows.run(connection, """
                update case_return set state = 'withdrawn', withdrawn_at = ?, withdrawn_by = ?, withdrawal_reason = ?
                where authority = ? and id = ?""", Timestamp.from(clock.instant()), by, reason, stored.authority(), stored.id());
        if (found.state() == ReturnState.CURRENT) {
            restoreOneBefore(connection, stored);
            withdrawn.fire(new ReturnWithdrawn(stored));
        }
        auditing.record(
                stored.authority(),
                "withdrew a return",
                new AuditSubject("return", stored.id().toString()),
                Map.of("state", found.state().word()));
    }

    private static void restoreOneBefore(Connection connection, StoredReturn stored) throws SQLException {
        Rows.run(
                connection,
                """
                update case_return set state = 'current' where authority = ? and number = (
                    select max(number) from case_return
                    where authority = ? and year = ? and month is not distinct from ? and state = 'superseded')""",
                stored.authority(),
                stored.authority(),
                stored.period().year(),
                stored.period().month());
    }
}
