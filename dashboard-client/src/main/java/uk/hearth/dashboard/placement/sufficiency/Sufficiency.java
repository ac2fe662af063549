package uk.hearth.dashboard.placement.sufficiency;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** placement-service's sufficiency dashboard, asked with the signed-in person's own token. */
@Path("/api/v1/sufficiency")
@RegisterRestClient(configKey = "placement")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Sufficiency {

    @GET
    Uni<Dashboard> dashboard(
            @RestQuery String authority,
            @RestQuery LocalDate asAt,
            @RestQuery @Nullable LocalDate baseline,
            @RestQuery @Nullable String by);

    @GET
    @Path("/series")
    Uni<Listed<MonthLine>> series(
            @RestQuery String authority,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery List<String> indicator);

    /** @param report table or moves */
    @GET
    @Path("/{report}")
    @Produces("text/csv")
    byte[] asCsv(
            @RestPath String report,
            @RestQuery String authority,
            @RestQuery LocalDate asAt,
            @RestQuery @Nullable LocalDate baseline,
            @RestQuery @Nullable String by);

    @GET
    @Path("/series")
    @Produces("text/csv")
    byte[] seriesAsCsv(
            @RestQuery String authority,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery List<String> indicator);
}
