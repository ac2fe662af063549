package uk.hearth.kit.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** Refuses a Content-Type that is no media type before anybody tries to read it. */
public class ContentTypes {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        var sent = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (sent == null) {
            return;
        }
        try {
            MediaType.valueOf(sent);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "The Content-Type is no media type, such as application/json.");
        }
    }
}
