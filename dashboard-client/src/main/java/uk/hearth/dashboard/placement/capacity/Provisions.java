package uk.hearth.dashboard.placement.capacity;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** One provision of placement-service, its beds day by day and what blocks them. */
@Path("/api/v1/provisions/{reference}")
@RegisterRestClient(configKey = "placement")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Provisions {

    /** A block as it is told: in the words of the form, for the service to judge. */
    record SetBlock(
            @Nullable String from,
            @Nullable String to,
            @Nullable String beds,
            @Nullable String reason,
            @Nullable String note) {}

    @GET
    Uni<Home> read(@RestPath String reference, @RestQuery String authority);

    @GET
    @Path("/days")
    Uni<Listed<BedDay>> days(
            @RestPath String reference,
            @RestQuery String authority,
            @RestQuery LocalDate from,
            @RestQuery LocalDate to);

    @GET
    @Path("/blocks")
    Uni<Listed<Block>> blocks(@RestPath String reference, @RestQuery String authority);

    @GET
    @Path("/occupants")
    Uni<Listed<Occupant>> occupants(@RestPath String reference, @RestQuery String authority, @RestQuery LocalDate on);

    @POST
    @Path("/blocks")
    Block block(
            @RestPath String reference,
            @RestQuery String authority,
            @RestHeader("Idempotency-Key") String key,
            SetBlock block);

    @PUT
    @Path("/blocks/{id}")
    Block revise(
            @RestPath String reference,
            @RestPath String id,
            @RestQuery String authority,
            @RestHeader("If-Match") String tag,
            SetBlock block);

    @DELETE
    @Path("/blocks/{id}")
    void withdraw(
            @RestPath String reference,
            @RestPath String id,
            @RestQuery String authority,
            @RestHeader("If-Match") String tag);
}
