package uk.hearth.dashboard.administration;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import uk.hearth.dashboard.trace.TraceParent;

/** The audit trail of placement-service. */
@Path("/api/v1/audit-events")
@RegisterRestClient(configKey = "placement")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface PlacementTrail extends Trail {}
