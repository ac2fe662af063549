package uk.hearth.kit.problems;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.lang.invoke.MethodType;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a body of JSON that cannot be read. */
final class UnreadableJson {

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, Long.class, Short.class, Byte.class);

    private UnreadableJson() {}

    static InputError error(JacksonException e) {
        var place = e instanceof JsonMappingException mapping ? place(mapping) : null;
        if (isFraction(e)) {
            return new InputError(
                    null,
                    place,
                    "not-a-whole-number",
                    "This field is not a whole number",
                    "Write a number without a decimal point");
        }
        return new InputError(
                null,
                place,
                "unreadable",
                "The JSON is malformed, or a field is unknown or of the wrong type",
                "Compare the body with the operation's schema in the API document");
    }

    private static boolean isFraction(JacksonException e) {
        return e instanceof InvalidFormatException wrong
                && wrong.getValue() instanceof Number
                && wrong.getTargetType() != null
                && WHOLE.contains(
                        MethodType.methodType(wrong.getTargetType()).wrap().returnType());
    }

    private static @Nullable String place(JsonMappingException e) {
        var path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? null : path;
    }
}
