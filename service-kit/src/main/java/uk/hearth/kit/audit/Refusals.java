package uk.hearth.kit.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;

/** Remembers every request that a role or an authority did not allow, in a transaction of its own. */
@ApplicationScoped
public class Refusals {

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Caller caller;
    private final RefusalLimit limit;

    Refusals(AgroalDataSource dataSource, Clock clock, Caller caller, RefusalLimit limit) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.caller = caller;
        this.limit = limit;
    }

    /** Off the request's thread, which may be one that must not wait for a database. */
    @ServerResponseFilter
    public @Nullable Uni<Void> remember(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo operation) {
        if (response.getStatus() != 403) {
            return null;
        }
        var refused = Refused.of(request, operation, caller);
        if (!limit.allows(refused.actor())) {
            return null;
        }
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> write(refused));
    }

    /** The answer stays a 403 whatever becomes of its record. */
    private void write(Refused refused) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                allow(connection, refused.chain());
                new Audit(connection, clock).record(refused.entry());
                connection.commit();
            } finally {
                connection.rollback(); // nothing, once committed
            }
        } catch (SQLException failed) {
            Log.error("A refusal could not be recorded in the audit trail", failed);
        }
    }

    private static void allow(Connection connection, String authority) throws SQLException {
        try (var tell = connection.prepareStatement("select set_config('hearth.authorities', ?, true)")) {
            tell.setString(1, authority);
            tell.execute();
        }
    }
}
