package uk.hearth.dashboard.themes;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.trace.TraceParent;

/** escalation-service's lists of themes. */
@Path("/api/v1/taxonomies")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface ThemeLists {

    @GET
    @Path("/{code}")
    ThemeList list(@RestPath String code, @RestQuery String authority);

    /** With the tag of what it takes the place of; without, where there is none of that code yet. */
    @PUT
    @Path("/{code}")
    ThemeList define(
            @RestPath String code,
            @RestQuery String authority,
            @RestHeader("If-Match") @Nullable String tag,
            @RestHeader("If-None-Match") @Nullable String none,
            DefineThemes list);
}
