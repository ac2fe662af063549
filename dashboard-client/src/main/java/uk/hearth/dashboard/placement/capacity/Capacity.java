package uk.hearth.dashboard.placement.capacity;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** placement-service's beds of all provisions together, asked with the signed-in person's own token. */
@Path("/api/v1")
@RegisterRestClient(configKey = "placement")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Capacity {

    @GET
    @Path("/vacancies")
    Uni<Vacancies> vacancies(@RestQuery String authority, @RestQuery LocalDate on, @RestQuery String by);

    @GET
    @Path("/vacancies")
    @Produces("text/csv")
    byte[] vacanciesAsCsv(@RestQuery String authority, @RestQuery LocalDate on, @RestQuery String by);

    @GET
    @Path("/occupancy")
    Uni<Occupancy> occupancy(
            @RestQuery String authority, @RestQuery LocalDate from, @RestQuery LocalDate to, @RestQuery String by);

    @GET
    @Path("/occupancy")
    @Produces("text/csv")
    byte[] occupancyAsCsv(
            @RestQuery String authority, @RestQuery LocalDate from, @RestQuery LocalDate to, @RestQuery String by);

    @GET
    @Path("/vacancies/provisions")
    Uni<Listed<Home>> withVacancy(
            @RestQuery String authority,
            @RestQuery LocalDate on,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String location,
            @RestQuery @Nullable String cursor,
            @RestQuery int limit);

    @GET
    @Path("/provisions")
    Uni<Listed<Home>> provisions(
            @RestQuery String authority,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String location,
            @RestQuery @Nullable String cursor,
            @RestQuery int limit);
}
