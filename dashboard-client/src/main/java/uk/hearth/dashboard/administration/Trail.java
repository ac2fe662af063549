package uk.hearth.dashboard.administration;

import jakarta.ws.rs.GET;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;

/** A service's audit trail: every service keeps its own, in the same form. */
public interface Trail {

    @GET
    Listed<AuditEvent> events(
            @RestQuery String authority,
            @RestQuery @Nullable String subjectKind,
            @RestQuery @Nullable String subjectId,
            @RestQuery @Nullable String cursor,
            @RestQuery int limit);
}
