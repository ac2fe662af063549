package uk.hearth.dashboard.findings;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** kpi-service's findings. */
@Path("/api/v1/findings")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Findings {

    @GET
    @ClientQueryParam(name = "state", value = "open")
    Listed<Finding> open(
            @RestQuery String authority,
            @RestQuery @Nullable String severity,
            @RestQuery @Nullable String cursor,
            @RestQuery int limit);
}
