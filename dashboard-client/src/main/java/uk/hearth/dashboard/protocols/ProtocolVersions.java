package uk.hearth.dashboard.protocols;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.dashboard.escalation.Protocol;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** escalation-service's protocols, version by version. */
@Path("/api/v1/protocols")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface ProtocolVersions {

    /** Every version, the newest first. */
    @GET
    Listed<Protocol> list(@RestQuery String authority);

    @POST
    Protocol publish(PublishProtocol version);
}
