package uk.hearth.dashboard.overview;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.dashboard.trace.TraceParent;

/** What kpi-service finds worth telling. */
@Path("/api/v1")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Attentions {

    @GET
    @Path("/attention")
    Uni<Attention> attention(@RestQuery String authority, @RestQuery int limit);
}
