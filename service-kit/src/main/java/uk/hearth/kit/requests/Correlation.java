package uk.hearth.kit.requests;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every request an id, or keeps the one that it came with, in the log, in the answer and in problems. */
public class Correlation {

    public static final String HEADER = "Correlation-Id";
    public static final String LOG_KEY = "correlationId";

    // Only what cannot break a log line or a header.
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION - 500)
    public void begin(ContainerRequestContext request) {
        var sent = request.getHeaderString(HEADER);
        var id = sent != null && ACCEPTED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        MDC.put(LOG_KEY, id);
        request.setProperty(LOG_KEY, id);
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(LOG_KEY) == null) {
            begin(request); // ended before it began: its token was not valid
        }
        if (request.getProperty(LOG_KEY) instanceof String id) {
            response.getHeaders().putSingle(HEADER, id);
        }
        MDC.remove(LOG_KEY);
    }
}
