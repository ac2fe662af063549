package uk.hearth.dashboard.escalation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.trace.TraceParent;

/** Work on escalation-service's cases beside their moves. */
@Path("/api/v1")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface CaseWork {

    record Assign(
            @Nullable String assignee,
            @Nullable String delegate,
            @Nullable String delegateUntil) {}

    record Link(String kind, String reference) {}

    record UpdateReferral(
            @Nullable String cafcassReference,
            @Nullable String result,
            @Nullable String resultOn) {}

    @PUT
    @Path("/escalations/{id}/assignment")
    void assign(@RestPath String id, @RestHeader("If-Match") String tag, Assign assignment);

    @POST
    @Path("/escalations/{id}/links")
    void link(@RestPath String id, Link link);

    @DELETE
    @Path("/escalations/{id}/links/{position}")
    void unlink(@RestPath String id, @RestPath int position, @RestHeader("If-Match") String tag);

    @PUT
    @Path("/escalations/{id}/referrals/{position}")
    void updateReferral(
            @RestPath String id, @RestPath int position, @RestHeader("If-Match") String tag, UpdateReferral referral);

    @PUT
    @Path("/escalations/{id}")
    void amend(@RestPath String id, @RestHeader("If-Match") String tag, AmendEscalation amended);
}
