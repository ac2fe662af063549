package uk.hearth.dashboard.indicators;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Series;
import uk.hearth.dashboard.trace.TraceParent;

/** What kpi-service knows of one indicator: its figures, what was revised, and what officers say of them. */
@Path("/api/v1")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Indicators {

    @GET
    @Path("/indicators/{code}/series")
    Uni<Series> series(
            @RestPath String code,
            @RestQuery String authority,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to);

    @GET
    @Path("/measurements")
    @ClientQueryParam(name = "revisions", value = "true")
    Uni<Listed<Revision>> revisions(@RestQuery String authority, @RestQuery String indicator, @RestQuery int limit);

    @GET
    @Path("/commentary")
    Uni<Listed<Remark>> commentary(@RestQuery String authority, @RestQuery String indicator, @RestQuery int limit);
}
