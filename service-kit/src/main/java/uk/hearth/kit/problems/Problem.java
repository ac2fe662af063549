package uk.hearth.kit.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details, with {@code errors} for the places that are wrong. Holds nothing of the request's content. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong and what to do about it (RFC 9457).")
public record Problem(
        @Schema(
                description = "Names the kind of problem; a stable relative URI.",
                format = "uri-reference",
                examples = "/problems/invalid-input")
        String type,

        String title,
        @Min(400) @Max(599) int status,
        @Nullable String detail,

        @Schema(description = "Finds the request in the services' logs.") @Nullable
        String traceId,

        @Schema(description = "How many errors there are in all, when more were found than are listed.")
        @Nullable
        @Positive
        Integer errorCount,

        List<InputError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What a request is answered that ends with this exception. */
    public static Problem of(ProblemException e, @Nullable String traceId) {
        var listed = e.errors();
        var count = e.errorCount() > listed.size() ? Integer.valueOf(e.errorCount()) : null;
        var type = e.type();
        return new Problem(type.uri(), type.title(), type.status(), e.getMessage(), traceId, count, listed);
    }

    static Problem of(ProblemType type, @Nullable String detail, @Nullable String traceId) {
        return new Problem(type.uri(), type.title(), type.status(), detail, traceId, null, List.of());
    }
}
