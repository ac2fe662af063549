package uk.hearth.dashboard.session;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.frame.Html;

/** Keeps a session going, and the place that a sign-in in a second tab ends at. */
@Path("/session")
@Tag(name = "Session")
@Authenticated
@Blocking
public class SessionResource {

    private final SecurityIdentity identity;

    SessionResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Path("/still-here")
    @Operation(summary = "Keep the session going")
    public RestResponse<Void> stillHere() {
        return identity.isAnonymous()
                ? RestResponse.status(RestResponse.Status.UNAUTHORIZED)
                : RestResponse.noContent();
    }

    @GET
    @Path("/back")
    @Produces(Html.UTF_8)
    @Operation(summary = "Signed in again, in a second tab")
    public TemplateInstance back() {
        return new SignedInAgainPage(Frame.open("You are signed in again"));
    }
}
