package uk.hearth.dashboard.administration;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** kpi-service's comparator groups. */
@Path("/api/v1/comparator-groups")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Groups {

    @GET
    Uni<Listed<Group>> list(@RestQuery String authority, @RestQuery int limit);

    /** As it is defined from a year on, with its tag. */
    @GET
    @Path("/{code}")
    RestResponse<Group> group(@RestPath String code, @RestQuery String authority, @RestQuery int year);

    /** The council's own; with the tag of what it takes the place of, if it was there before. */
    @PUT
    @Path("/{code}")
    void define(
            @RestPath String code,
            @RestQuery String authority,
            @RestQuery int year,
            @RestHeader("If-Match") @Nullable String tag,
            Define group);

    record Define(String name, String source, List<String> members) {}
}
