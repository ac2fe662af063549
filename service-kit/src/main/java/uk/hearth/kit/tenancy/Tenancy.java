package uk.hearth.kit.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import uk.hearth.kit.identity.Caller;

/**
 * Which authorities' rows PostgreSQL may show to whoever asks. It is told in each transaction, and forgets it with the
 * transaction, so a pooled connection never carries it to the next one; without it the policies match no row.
 */
@ApplicationScoped
public class Tenancy {

    /** Tells PostgreSQL, until the end of the transaction, what its parameter says. */
    public static final String TELL = "select set_config('hearth.authorities', ?, true)";

    private final Caller caller;

    Tenancy(Caller caller) {
        this.caller = caller;
    }

    /** What is to be told of whoever asks; empty for nobody, to whom nothing is visible. */
    String authorities() {
        return Arc.container().requestContext().isActive() ? String.join(",", caller.authorities()) : "";
    }

    /** What statements that are sent now have to be preceded by; empty in a transaction, which was told at its start. */
    public String untold() {
        return QuarkusTransaction.isActive() ? "" : authorities();
    }
}
