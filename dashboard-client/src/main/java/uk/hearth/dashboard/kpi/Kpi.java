package uk.hearth.dashboard.kpi;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.trace.TraceParent;

/** kpi-service, asked with the signed-in person's own token: it decides what that person may see. */
@Path("/api/v1")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Kpi {

    String CSV = "text/csv";

    @GET
    @Path("/authorities")
    Authorities authorities();

    @GET
    @Path("/scorecards")
    Scorecards scorecards(@RestQuery String authority);

    @GET
    @Path("/scorecards/{code}/report")
    Report report(
            @RestPath String code,
            @RestQuery String authority,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String periods);

    @GET
    @Path("/scorecards/{code}/report")
    @Produces(CSV)
    byte[] reportAsCsv(
            @RestPath String code,
            @RestQuery String authority,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String periods);

    @GET
    @Path("/indicators/{code}/series")
    @Produces(CSV)
    byte[] seriesAsCsv(
            @RestPath String code,
            @RestQuery String authority,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to);
}
