package uk.hearth.kit.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with the input: where, which rule, and what to do.
 *
 * @param row line of a file, the header being 1; or the position in a JSON list, the first being 1; absent for a request field
 * @param column column of a file, or field or parameter of a request
 * @param code stable and machine-readable, kebab-case
 * @param message what is wrong, without repeating the value
 * @param remedy what the sender can do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputError(
        @Schema(description = "Line of the file, the header being 1; or position in a JSON list, the first being 1.")
        @Positive
        @Nullable
        Long row,

        @Nullable String column,
        @Schema(examples = "percent-out-of-range") String code,
        String message,
        String remedy) {

    public static InputError inField(String field, String code, String message, String remedy) {
        return new InputError(null, field, code, message, remedy);
    }
}
