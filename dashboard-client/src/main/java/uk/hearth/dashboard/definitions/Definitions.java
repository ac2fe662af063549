package uk.hearth.dashboard.definitions;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** How kpi-service's scorecards are defined, and the indicators that they may have. */
@Path("/api/v1")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Definitions {

    /** An indicator of the catalogue. */
    record Known(String code, String title) {}

    @GET
    @Path("/indicators")
    Uni<Listed<Known>> indicators(@RestQuery int limit);

    @GET
    @Path("/scorecards/{code}")
    Uni<Defined> scorecard(@RestPath String code, @RestQuery String authority);

    /** With the tag of what it takes the place of; without, where there is none of that code yet. */
    @PUT
    @Path("/scorecards/{code}")
    Defined define(
            @RestPath String code,
            @RestQuery String authority,
            @RestHeader("If-Match") @Nullable String tag,
            @RestHeader("If-None-Match") @Nullable String none,
            Define definition);
}
