package uk.hearth.dashboard.trace;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Hands the page's reference on, so that one id finds the request in every service. */
public class TraceParent implements ClientRequestFilter {

    private final CurrentVertxRequest current;

    public TraceParent(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ClientRequestContext request) {
        var page = current.getCurrent();
        if (page != null) {
            request.getHeaders().putSingle("traceparent", Reference.of(page).traceParent());
        }
    }
}
