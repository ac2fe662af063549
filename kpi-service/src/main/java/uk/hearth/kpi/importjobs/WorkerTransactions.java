package uk.hearth.kpi.importjobs;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Transactions outside requests: each says whose rows it may see. */
@ApplicationScoped
class WorkerTransactions {

    /** Sees the jobs of every authority, and no figures. */
    static final String EVERY_JOB = "*";

    private static final Duration SHORT = Duration.ofSeconds(30);

    private final AgroalDataSource dataSource;

    WorkerTransactions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    <T> T onEveryJob(Callable<T> work) {
        return seeing(EVERY_JOB, SHORT, work);
    }

    <T> T seeing(String authorities, Duration longest, Callable<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(longest.toSeconds()))
                .call(() -> {
                    tell(authorities);
                    return work.call();
                });
    }

    private void tell(String authorities) throws SQLException {
        try (var connection = dataSource.getConnection();
                var tell = connection.prepareStatement("select set_config('hearth.authorities', ?, true)")) {
            tell.setString(1, authorities);
            tell.execute();
        }
    }
}
