package uk.hearth.dashboard.escalation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.trace.TraceParent;

/** escalation-service's reports, as tables that count cases and name no child. */
@Path("/api/v1/reports")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface EscalationReports {

    @GET
    @Path("/over-time")
    Uni<CountTable> overTime(
            @RestQuery String authority, @RestQuery String period, @RestQuery String each, @RestQuery String by);

    @GET
    @Path("/reasons")
    Uni<CountTable> reasons(@RestQuery String authority, @RestQuery String period);

    @GET
    @Path("/timeliness")
    Uni<Timeliness> timeliness(@RestQuery String authority, @RestQuery String period);

    @GET
    @Path("/caseloads")
    Uni<Caseloads> caseloads(@RestQuery String authority, @RestQuery String period);

    @GET
    @Path("/{report}")
    @Produces("text/csv")
    byte[] asCsv(
            @RestPath String report,
            @RestQuery String authority,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String each,
            @RestQuery @Nullable String by);
}
