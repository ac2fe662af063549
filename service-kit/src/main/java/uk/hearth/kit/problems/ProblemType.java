package uk.hearth.kit.problems;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of problem, each with its status and title. The name in kebab-case is the last part of the type URI. */
public enum ProblemType {
    INVALID_INPUT(400, "The request has errors"),
    UNREADABLE_BODY(400, "The body could not be read"),
    UNKNOWN_QUERY_PARAMETER(400, "The request has a query parameter that this operation does not know"),
    NOT_AUTHENTICATED(401, "Sign in first"),
    NOT_ALLOWED(403, "You may not do this"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "This address does not take that method"),
    NOT_ACCEPTABLE(406, "None of the accepted media types is available"),
    REFUSED(409, "The rules do not allow this"),
    IN_PROGRESS(409, "The same request is being carried out"),
    GONE(410, "No longer here"),
    STALE_VERSION(412, "Somebody changed it since you read it"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not of a media type taken here"),
    KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    VERSION_REQUIRED(428, "Say which version you are changing"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    UNEXPECTED(500, "Something went wrong here"),
    UNAVAILABLE(503, "Not available just now");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first type with this status; other client errors count as invalid input, other server errors as unexpected. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_INPUT : UNEXPECTED);
    }
}
