package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** Transactions outside requests: each says whose rows it may see. */
final class WorkerTransactions {

    /** Sees the jobs of every authority, and no return. */
    static final String EVERY_JOB = "*";

    private static final int SHORT_SECONDS = 30;
    private static final int LONGEST_SECONDS = 1_500;

    private WorkerTransactions() {}

    static void longOne(AgroalDataSource dataSource, String authorities, Runnable work) {
        seeing(dataSource, authorities, LONGEST_SECONDS, () -> {
            work.run();
            return true;
        });
    }

    static void shortOne(AgroalDataSource dataSource, String authorities, Runnable work) {
        seeing(dataSource, authorities, SHORT_SECONDS, () -> {
            work.run();
            return true;
        });
    }

    static <T> T onEveryJob(AgroalDataSource dataSource, Callable<T> work) {
        return seeing(dataSource, EVERY_JOB, SHORT_SECONDS, work);
    }

    private static <T> T seeing(AgroalDataSource dataSource, String authorities, int seconds, Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(seconds).call(() -> {
            tell(dataSource, authorities);
            return work.call();
        });
    }

    private static void tell(AgroalDataSource dataSource, String authorities) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            Rows.run(connection, "select set_config('hearth.authorities', ?, true)", authorities);
        }
    }
}
