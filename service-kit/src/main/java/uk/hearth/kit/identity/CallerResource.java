package uk.hearth.kit.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells callers who the service takes them for. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Identity", description = "Who the service takes you for")
@Authenticated
public class CallerResource {

    private final Caller caller;

    CallerResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Read your own name, roles and authorities, as your token states them")
    public CallerView whoAmI() {
        return new CallerView(caller.name(), List.copyOf(caller.roles()), List.copyOf(caller.authorities()));
    }
}
