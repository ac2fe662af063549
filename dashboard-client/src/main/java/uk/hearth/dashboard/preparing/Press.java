package uk.hearth.dashboard.preparing;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Report;
import uk.hearth.dashboard.papers.Edition;
import uk.hearth.dashboard.trace.TraceParent;

/** What kpi-service does for whoever prepares a paper, asked with that person's own token. */
@Path("/api/v1")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Press {

    @GET
    @Path("/scorecards/{code}/report")
    Uni<Report> report(
            @RestPath String code,
            @RestQuery String authority,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String audience);

    @POST
    @Path("/scorecards/{code}/paper-previews")
    @Produces("text/html")
    byte[] preview(@RestPath String code, @RestQuery String authority, Publish command);

    @POST
    @Path("/scorecards/{code}/editions")
    Edition publish(
            @RestPath String code,
            @RestQuery String authority,
            @RestHeader("Idempotency-Key") String key,
            Publish command);

    @GET
    @Path("/editions/{id}")
    Frozen frozen(@RestPath String id);

    @GET
    @Path("/commentary")
    Uni<Listed<Said>> said(@RestQuery String authority, @RestQuery String period, @RestQuery int limit);

    @GET
    @Path("/commentary/{indicator}/{period}/{kind}")
    Said saidOf(
            @RestPath String indicator, @RestPath String period, @RestPath String kind, @RestQuery String authority);

    /** With the tag of what it takes the place of; without, where nothing was said yet. */
    @PUT
    @Path("/commentary/{indicator}/{period}/{kind}")
    Said say(
            @RestPath String indicator,
            @RestPath String period,
            @RestPath String kind,
            @RestQuery String authority,
            @RestHeader("If-Match") @Nullable String tag,
            @RestHeader("If-None-Match") @Nullable String none,
            Say said);
}
