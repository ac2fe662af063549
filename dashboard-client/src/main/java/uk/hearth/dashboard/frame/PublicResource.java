package uk.hearth.dashboard.frame;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.dashboard.trace.Reference;

/** The pages that anyone may read. */
@Path("/")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class PublicResource {

    private final Reader reader;

    PublicResource(Reader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(summary = "The start page, or the person's home when signed in")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "303", description = "Signed in: see the home page")
    public RestResponse<TemplateInstance> start() {
        if (reader.isSignedIn()) {
            return RestResponse.seeOther(URI.create("/home"));
        }
        return Html.page(200, new StartPage(Frame.open("How the children in our care are doing")));
    }

    @GET
    @Path("/accessibility")
    @Operation(summary = "The accessibility statement")
    public TemplateInstance accessibility() {
        return new AccessibilityPage(Frame.open("Accessibility statement"));
    }

    @GET
    @Path("/whats-new")
    @Operation(summary = "What is new in Hearth")
    public TemplateInstance whatsNew() {
        return new WhatsNewPage(Frame.open("What’s new"));
    }

    @GET
    @Path("/sign-in-refused")
    @Operation(summary = "What the sign-in provider sends a person to when it refuses")
    public RestResponse<TemplateInstance> refused(@Context RoutingContext request) {
        var page = ErrorPages.page(Trouble.SIGNED_OUT, Reference.of(request), null);
        return Html.page(401, page);
    }
}
