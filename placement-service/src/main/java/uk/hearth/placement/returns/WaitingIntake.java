package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Takes the return of a job in; one that is held back only to see what would come of it. */
@ApplicationScoped
class WaitingIntake {

    private final TakingIn takingIn;
    private final Returns returns;
    private final Originals originals;
    private final HeldReturns held;
    private final Consequences consequences;
    private final AgroalDataSource dataSource;

    WaitingIntake(
            TakingIn takingIn,
            Returns returns,
            Originals originals,
            HeldReturns held,
            Consequences consequences,
            AgroalDataSource dataSource) {
        this.takingIn = takingIn;
        this.returns = returns;
        this.originals = originals;
        this.held = held;
        this.consequences = consequences;
        this.dataSource = dataSource;
    }

    /** @throws HeldReturns.TriedOut if it is held back: the transaction is not to be kept */
    void takeIn(ReturnJob job) {
        try (var connection = dataSource.getConnection()) {
            var stored = returns.numbered(connection, job.authority(), job.number());
            var arrival = Arrival.of(job.authority(), stored.period(), originals.of(connection, stored), job.sender());
            if (held.isHeld(connection, stored)) {
                throw tryOut(connection, job, stored, arrival);
            }
            takingIn.takeIn(stored, arrival, phase -> note(job, phase));
        } catch (SQLException e) {
            throw new IllegalStateException("A waiting return could not be read", e);
        }
    }

    /** In its turn from the beginning, so that what is told before is what would be told before. */
    private HeldReturns.TriedOut tryOut(Connection connection, ReturnJob job, StoredReturn stored, Arrival arrival)
            throws SQLException {
        returns.takeTurn(connection, job.authority());
        var changes = consequences.of(job.authority());
        takingIn.takeIn(stored, arrival, phase -> note(job, phase));
        return held.triedOut(connection, stored, changes.get());
    }

    private void note(ReturnJob job, String phase) {
        WorkerTransactions.shortOne(dataSource, job.authority(), () -> {
            try (var connection = dataSource.getConnection()) {
                Rows.run(
                        connection,
                        "update case_return set phase = ? where authority = ? and number = ?",
                        phase,
                        job.authority(),
                        job.number());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
