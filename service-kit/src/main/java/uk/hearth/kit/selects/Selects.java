package uk.hearth.kit.selects;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks PostgreSQL, in the transaction if there is one. */
@ApplicationScoped
public class Selects {

    private final AgroalDataSource dataSource;

    Selects(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws IllegalStateException if PostgreSQL refuses it */
    public <A> A ask(Select<A> select) {
        return together().ask(select).get();
    }

    /** For several that do not depend on one another's answers. */
    public Together together() {
        return new Together(dataSource);
    }
}
