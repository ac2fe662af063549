package uk.hearth.dashboard.children;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** kpi-service's figures with what stands beside them. */
@Path("/api/v1/measurements")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Figures {

    /** A figure, and the note that says where it comes from. */
    record Told(
            String period, List<Object> breakdown, @Nullable String note) {

        boolean isOfTheWhole() {
            return breakdown.isEmpty();
        }
    }

    @GET
    Listed<Told> of(
            @RestQuery String authority, @RestQuery String indicator, @RestQuery String period, @RestQuery int limit);
}
