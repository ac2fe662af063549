package uk.hearth.dashboard.plans;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.dashboard.trace.TraceParent;

/** kpi-service's plans. */
@Path("/api/v1/plans")
@RegisterRestClient(configKey = "kpi")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Plans {

    @GET
    @Path("/report")
    PlanReport report(@RestQuery String authority);

    @GET
    @Path("/actions/{id}")
    PlanReport.Action action(@RestPath String id);
}
