package uk.hearth.kit.problems;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The only place that builds an error body. */
public class ProblemMappers {

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException e) {
        return answer(Problem.of(e, traceId()), e.headers());
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(Violation::error)
                .sorted((a, b) -> String.valueOf(a.column()).compareTo(String.valueOf(b.column())))
                .toList();
        return problem(new InvalidInput("Correct the fields named and send the request again.", errors));
    }

    // Quarkus has its own mapper for exactly this class, which answers in another shape.
    @ServerExceptionMapper
    RestResponse<Problem> mismatched(com.fasterxml.jackson.databind.exc.MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JacksonException e) {
        var error = UnreadableJson.error(e);
        return answer(
                new Problem(
                        ProblemType.UNREADABLE_BODY.uri(),
                        ProblemType.UNREADABLE_BODY.title(),
                        400,
                        error.message(),
                        traceId(),
                        null,
                        List.of(error)),
                Map.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> stale(OptimisticLockException e) {
        return of(ProblemType.STALE_VERSION, "Read it again, and repeat the change if it still makes sense.");
    }

    @ServerExceptionMapper
    RestResponse<Problem> notSignedIn(UnauthorizedException e) {
        return answer(
                Problem.of(ProblemType.NOT_AUTHENTICATED, "Send a valid bearer token.", traceId()),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    @ServerExceptionMapper
    RestResponse<Problem> tokenRejected(AuthenticationFailedException e) {
        return notSignedIn(new UnauthorizedException());
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e) {
        return of(ProblemType.NOT_ALLOWED, "Your role does not include this operation.");
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException e, ResourceInfo operation, UriInfo address) {
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return ResponseBuilder.<Problem>create(status).build();
        }
        if (status >= 500) {
            return unexpected(e);
        }
        // Quarkus answers 404 to a parameter that does not convert: it is the request that is wrong, not the address.
        if (e instanceof NotFoundException && e.getCause() instanceof RuntimeException) {
            var method = operation.getResourceMethod();
            return problem(new InvalidInput(
                    "A parameter of the request is not of the type it should be.",
                    method == null ? List.of() : WrongParameters.of(method, address)));
        }
        // Quarkus reports a body it cannot bind as a WebApplicationException with the Jackson cause.
        return e.getCause() instanceof JacksonException json
                ? unreadable(json)
                : of(ProblemType.ofStatus(status), null);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem(problem);
            }
            if (cause instanceof OptimisticLockException stale) {
                return stale(stale);
            }
        }
        Log.error("A request failed unexpectedly", e);
        return of(ProblemType.UNEXPECTED, "Try again; if it happens again, tell us the traceId.");
    }

    private static RestResponse<Problem> of(ProblemType type, @Nullable String detail) {
        return answer(Problem.of(type, detail, traceId()), Map.of());
    }

    private static RestResponse<Problem> answer(Problem problem, Map<String, String> headers) {
        var answer = ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.forEach(answer::header);
        return answer.build();
    }

    private static @Nullable String traceId() {
        return MDC.get("correlationId") instanceof String id ? id : null;
    }
}
