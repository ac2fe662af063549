package uk.hearth.kit.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever takes anything is answered in JSON where there is JSON, however many formats an answer comes in. */
public class JsonUnlessAskedOtherwise {

    private static final Pattern ANYTHING = Pattern.compile("\\*/\\*\\s*(;\\s*q=[0-9.]+)?");

    @ServerRequestFilter(preMatching = true)
    public void prefer(ContainerRequestContext request) {
        var accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, preferring(accepted == null ? "*/*" : accepted));
    }

    /** Puts JSON before anything, weighted as anything was. */
    static String preferring(String accepted) {
        if (accepted.contains("application/json")) {
            return accepted;
        }
        return ANYTHING.matcher(accepted).replaceFirst("application/json$1, */*;q=0.1");
    }
}
