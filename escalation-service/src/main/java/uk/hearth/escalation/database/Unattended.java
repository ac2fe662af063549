package uk.hearth.escalation.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

/** Transactions that nobody asked for, outside requests: each says whose rows it may see. */
@ApplicationScoped
public class Unattended {

    private static final String EVERYBODY = "*";
    private static final int LONGEST_SECONDS = 60;

    private final AgroalDataSource dataSource;
    private final Database database;

    Unattended(AgroalDataSource dataSource, Database database) {
        this.dataSource = dataSource;
        this.database = database;
    }

    /** Does work on one authority's rows. */
    public <T> T of(String authority, Callable<T> work) {
        return seeing(authority, work);
    }

    /** The authorities that a query finds, where it may look at all of them. */
    public List<String> authorities(String query, Object... values) {
        return seeing(EVERYBODY, () -> database.select(query, row -> row.getString(1), values));
    }

    private <T> T seeing(String authorities, Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
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
