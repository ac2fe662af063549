package uk.hearth.dashboard.papers;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** kpi-service's editions and the papers made of them. */
@Path("/api/v1/editions")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Editions {

    @GET
    Listed<Edition> list(@RestQuery String authority, @RestQuery @Nullable String cursor, @RestQuery int limit);

    @GET
    @Path("/{id}/summary")
    Edition summary(@RestPath String id);

    @GET
    @Path("/{id}/comparison")
    Comparison comparison(@RestPath String id, @RestQuery @Nullable String with);

    @GET
    @Path("/{id}/comparison")
    byte[] comparisonAs(@RestPath String id, @RestQuery @Nullable String with, @RestHeader("Accept") String type);

    @GET
    @Path("/{id}/paper")
    byte[] paperAs(@RestPath String id, @RestHeader("Accept") String type);

    @GET
    @Path("/{id}/report")
    byte[] reportAs(@RestPath String id, @RestHeader("Accept") String type);

    record Withdraw(String reason) {}

    @POST
    @Path("/{id}/withdrawal")
    Edition withdraw(@RestPath String id, Withdraw reason);
}
