package uk.hearth.kit.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;

/** Tells PostgreSQL at the start of each transaction. */
@ApplicationScoped
class TenantTransactions {

    private final AgroalDataSource dataSource;
    private final Tenancy tenancy;

    TenantTransactions(AgroalDataSource dataSource, Tenancy tenancy) {
        this.dataSource = dataSource;
        this.tenancy = tenancy;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object begun) {
        var authorities = tenancy.authorities();
        if (authorities.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var tell = connection.prepareStatement(Tenancy.TELL)) {
            tell.setString(1, authorities);
            tell.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The tenant setting could not be made", e);
        }
    }
}
