package uk.hearth.dashboard.placement.forecast;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
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
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** placement-service's forecasts and scenarios, asked with the signed-in person's own token. */
@Path("/api/v1")
@RegisterRestClient(configKey = "placement")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Forecasts {

    @POST
    @Path("/forecasts")
    Uni<Forecast> forecast(ForecastQuestion question);

    @POST
    @Path("/forecasts")
    @Produces("text/csv")
    byte[] forecastAsCsv(ForecastQuestion question);

    @POST
    @Path("/forecasts/gap")
    Uni<Gap> gap(ForecastQuestion question);

    @POST
    @Path("/forecasts/gap")
    @Produces("text/csv")
    byte[] gapAsCsv(ForecastQuestion question);

    @POST
    @Path("/forecasts/comparison")
    Uni<Compared> compare(Compared.Question question);

    @POST
    @Path("/forecasts/comparison")
    @Produces("text/csv")
    byte[] compareAsCsv(Compared.Question question);

    @POST
    @Path("/forecasts/back-tests")
    Uni<BackTest> backTest(BackTest.Question question);

    @POST
    @Path("/forecasts/back-tests")
    @Produces("text/csv")
    byte[] backTestAsCsv(BackTest.Question question);

    @GET
    @Path("/scenarios")
    Uni<Listed<Scenario>> scenarios(@RestQuery String authority, @RestQuery int limit);

    @GET
    @Path("/scenarios/{id}")
    Scenario scenario(@RestPath String id);

    @PUT
    @Path("/scenarios/{id}")
    Scenario replace(@RestPath String id, @RestHeader("If-Match") String tag, Scenario.Save scenario);

    @DELETE
    @Path("/scenarios/{id}")
    void remove(@RestPath String id, @RestHeader("If-Match") String tag);

    @POST
    @Path("/scenarios")
    Scenario save(@RestHeader("Idempotency-Key") String key, Scenario.Save scenario);
}
