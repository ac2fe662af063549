package uk.hearth.kit.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import uk.hearth.kit.identity.Caller;

/**
 * Tells PostgreSQL, at the start of each transaction, which authorities' rows it may see. The setting ends with the
 * transaction, so a pooled connection never carries it to the next one; without it the policies match no row.
 */
@ApplicationScoped
class TenantTransactions {

    private static final String TELL = "select set_config('hearth.authorities', ?, true)";

    private final AgroalDataSource dataSource;
    private final Caller caller;

    TenantTransactions(AgroalDataSource dataSource, Caller caller) {
        this.dataSource = dataSource;
        this.caller = caller;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object begun) {
        var authorities = authorities();
        if (authorities.isEmpty()) {
            return; // nothing is visible, by default
        }
        try (var connection = dataSource.getConnection();
                var tell = connection.prepareStatement(TELL)) {
            tell.setString(1, authorities);
            tell.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The tenant setting could not be made", e);
        }
    }

    private String authorities() {
        return Arc.container().requestContext().isActive() ? String.join(",", caller.authorities()) : "";
    }
}
