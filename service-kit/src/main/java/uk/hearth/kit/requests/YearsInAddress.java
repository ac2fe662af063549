package uk.hearth.kit.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
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
        var errors = Stream.of(uri.getQueryParameters(true), uri.getPathParameters(true))
                .flatMap(parameters -> parameters.entrySet().stream())
                .filter(parameter -> parameter.getValue().stream()
                        .anyMatch(value -> SIGNED.matcher(value).matches()))
                .map(parameter -> new InputError(
                        null,
                        parameter.getKey(),
                        "year-out-of-range",
                        "The date has a sign before its year",
                        "Give it as 2026-06-30"))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput("The address has a date that is in no calendar.", errors);
        }
    }
}
