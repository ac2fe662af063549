package uk.hearth.dashboard.forms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 has it, with the errors that the services add. */
record Problem(
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<Fault> errors) {

    record Fault(
            @Nullable String column,
            @Nullable String code,
            @Nullable String message,
            @Nullable String remedy) {}

    /** What a form is told in a developer's words is told to people in theirs. */
    static String words(Fault error) {
        return switch (Objects.requireNonNullElse(error.code(), "")) {
            case "not-null", "not-blank", "not-empty" -> "Fill this in.";
            case "pattern" -> "This is not in the form that is asked for.";
            case "size" -> "This is too long or too short.";
            case "unreadable" -> "This is not the number, the day or the choice that is asked for.";
            default -> words(error.message(), error.remedy());
        };
    }

    static String words(@Nullable String said, @Nullable String remedy) {
        return Stream.of(said, remedy)
                .filter(Objects::nonNull)
                .map(words -> words.endsWith(".") ? words : words + ".")
                .reduce((one, other) -> one + " " + other)
                .orElse("It was refused.");
    }
}
