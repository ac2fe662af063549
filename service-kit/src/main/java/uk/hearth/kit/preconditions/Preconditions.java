package uk.hearth.kit.preconditions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** The conditions a request sets (RFC 9110, section 13; RFC 6585, section 3), held against an entity's present tag. */
@RequestScoped
public class Preconditions {

    private final HttpHeaders headers;

    Preconditions(HttpHeaders headers) {
        this.headers = headers;
    }

    /** Answers 304 if the sender holds this very state, without working the entity out; else the entity with its tag. */
    public <T> RestResponse<T> unlessHeld(String tag, Supplier<T> entity) {
        if (lists(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return ResponseBuilder.<T>create(304).header(HttpHeaders.ETAG, tag).build();
        }
        return tagged(200, tag, entity.get());
    }

    public static <T> RestResponse<T> tagged(int status, String tag, T entity) {
        return ResponseBuilder.<T>create(status)
                .entity(entity)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** @throws ProblemException 428 if the change does not say what it is based on, 412 if that is no longer so */
    public void requireCurrent(String tag) {
        var basis = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (basis == null) {
            throw new ProblemException(
                    ProblemType.VERSION_REQUIRED, "Read it first and send its ETag in If-Match with the change.");
        }
        if (!lists(basis, tag)) {
            throw new ProblemException(
                    ProblemType.STALE_VERSION, "Read it again, and repeat the change if it still makes sense.");
        }
    }

    /** @throws ProblemException 412 if the sender wants to create and the entity is there (If-None-Match: *) */
    public void requireAbsent(boolean present) {
        if (present && "*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            throw new ProblemException(ProblemType.STALE_VERSION, "It exists already; read it before changing it.");
        }
    }

    private static boolean lists(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(listed -> listed.startsWith("W/") ? listed.substring(2) : listed)
                        .anyMatch(listed -> listed.equals("*") || listed.equals(tag));
    }
}
