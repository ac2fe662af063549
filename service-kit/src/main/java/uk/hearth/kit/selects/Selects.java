package uk.hearth.kit.selects;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import uk.hearth.kit.tenancy.Tenancy;

/**
 * Asks PostgreSQL, in the transaction if there is one. Without one, what is asked together is a transaction of its own,
 * which sees the rows of the caller's authorities and no others.
 */
@ApplicationScoped
public class Selects {

    private final AgroalDataSource dataSource;
    private final Tenancy tenancy;

    Selects(AgroalDataSource dataSource, Tenancy tenancy) {
        this.dataSource = dataSource;
        this.tenancy = tenancy;
    }

    /** @throws IllegalStateException if PostgreSQL refuses it */
    public <A> A ask(Select<A> select) {
        return together().ask(select).get();
    }

    /** For several that do not depend on one another's answers. */
    public Together together() {
        return new Together(dataSource, tenancy::untold);
    }
}
