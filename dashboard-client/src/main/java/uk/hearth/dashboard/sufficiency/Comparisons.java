package uk.hearth.dashboard.sufficiency;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.dashboard.kpi.Series;
import uk.hearth.dashboard.trace.TraceParent;

/** How kpi-service compares an indicator with other councils. */
@Path("/api/v1/indicators")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Comparisons {

    @GET
    @Path("/{code}/series")
    Uni<Series> series(
            @RestPath String code, @RestQuery String authority, @RestQuery String from, @RestQuery String to);
}
