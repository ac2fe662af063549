package uk.hearth.kit.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** Refuses NUL in an address: PostgreSQL has no text with it, so nothing here is called so. */
public class NulCharacters {

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (parts(request.getUriInfo()).anyMatch(part -> part.indexOf('\0') >= 0)) {
            throw new InvalidInput(
                    "The address has a character that no text can have.",
                    List.of(new InputError(
                            null, null, "nul-character", "There is a NUL in the address", "Remove %00")));
        }
    }

    private static Stream<String> parts(UriInfo uri) {
        return Stream.concat(
                Stream.of(uri.getPath(true)),
                uri.getQueryParameters(true).values().stream().flatMap(Collection::stream));
    }
}
