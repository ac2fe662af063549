package uk.hearth.kit.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** Refuses a date in an address whose year has a sign, as {@link DatesInJson} does in a body: no calendar here goes so far. */
public class YearsInAddress {

    private static final Pattern SIGNED = Pattern.compile("[+-]\\d{4,}-\\d\\d(-\\d\\d)?");

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var sent = Stream.of(uri.getQueryParameters(true), uri.getPathParameters(true))
                .flatMap(values -> values.values().stream())
                .flatMap(Collection::stream);
        if (sent.anyMatch(value -> SIGNED.matcher(value).matches())) {
            throw new InvalidInput(
                    "The address has a date that is in no calendar.",
                    List.of(new InputError(
                            null,
                            null,
                            "year-out-of-range",
                            "A date has a sign before its year",
                            "Give it as 2026-06-30")));
        }
    }
}
