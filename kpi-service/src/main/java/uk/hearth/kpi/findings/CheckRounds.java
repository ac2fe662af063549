package uk.hearth.kpi.findings;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import uk.hearth.kpi.imports.ImportTaken;
import uk.hearth.kpi.rules.RuleSet;

/** Checks what is due: at once after an import or another rule, on a round for whatever was left, and every night for the calendar. */
@ApplicationScoped
class CheckRounds {

    private static final int LONGEST_CHECK = 600;

    private final AgroalDataSource dataSource;
    private final FigureChecks checks;

    CheckRounds(AgroalDataSource dataSource, FigureChecks checks) {
        this.dataSource = dataSource;
        this.checks = checks;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportTaken taken) {
        if (taken.kind().equals("measurements")) {
            Infrastructure.getDefaultExecutor().execute(() -> checkNow(taken.authority()));
        }
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleSet set) {
        Infrastructure.getDefaultExecutor().execute(() -> checkNow(set.authority()));
    }

    /** Until nothing is due: what comes meanwhile, its own check leaves to the one under way. */
    private void checkNow(String authority) {
        try {
            boolean more = true;
            while (more) {
                more = check(authority);
            }
        } catch (RuntimeException failed) {
            Log.warn("A check after an import failed; it is due again on the next round", failed);
        }
    }

    @Scheduled(identity = "checks-due", every = "{kpi.checks.every}", concurrentExecution = SKIP)
    void round() {
        QuarkusTransaction.requiringNew()
                .call(() -> of("*", ChecksDue::authorities))
                .forEach(this::checkNow);
    }

    /** What is missing, or late, becomes so by itself. */
    @Scheduled(
            identity = "checks-nightly",
            cron = "{kpi.checks.nightly}",
            timeZone = "Europe/London",
            concurrentExecution = SKIP)
    void nightly() {
        QuarkusTransaction.requiringNew()
                .run(() -> of("*", connection -> {
                    ChecksDue.noteEverything(connection);
                    return true;
                }));
    }

    /** Whether anything was due, and no other check of the authority was under way. */
    private boolean check(String authority) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_CHECK).call(() -> {
            var due = of(authority, connection -> ChecksDue.take(connection, authority));
            due.ifPresent(codes -> checks.check(authority, codes));
            return due.isPresent();
        });
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Nobody asked: the transaction is told here whose rows it is about. */
    private <T> T of(String authority, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var tell = connection.prepareStatement("select set_config('hearth.authorities', ?, true)")) {
            tell.setString(1, authority);
            tell.execute();
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("What is due could not be read", e);
        }
    }
}
