package uk.hearth.dashboard.forms;

import io.quarkus.logging.Log;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;

/**
 * What a service, or the form itself, said against what was sent.
 *
 * @param status to answer with
 * @param stale whether somebody else changed the same thing meanwhile
 */
public record Refused(int status, String title, List<FieldError> errors, boolean stale) {

    /** As GOV.UK Frontend titles what is wrong in a form. */
    private static final String PROBLEM = "There is a problem";

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int STALE = 412;
    private static final String NOT_SENT =
            "The service is not answering, so nothing was sent. What you filled in is still here: try again soon.";

    /** An error and the field that it is about; an empty field is none in particular. */
    public record FieldError(String field, String words) {

        /** Among others, it says which field it is about: childReference is "Child reference". */
        public String told() {
            if (field.isEmpty()) {
                return words;
            }
            var unnumbered = field.replaceAll("-\\d+$", "");
            var name = unnumbered
                    .substring(unnumbered.lastIndexOf('-') + 1)
                    .replaceAll("([a-z])([A-Z])", "$1 $2")
                    .toLowerCase(Locale.UK);
            return "%s: %s".formatted(name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1), words);
        }
    }

    public static Refused inField(String field, String words) {
        return new Refused(BAD_REQUEST, PROBLEM, List.of(new FieldError(field, words)), false);
    }

    /** What the refusal says; those that no form can mend are thrown on, to have a page of their own. */
    public static Refused by(RuntimeException failure) {
        return by(failure, FieldPath::field);
    }

    /** The same of a form that has several lists, whose fields are named with their list: openings-weekly-0. */
    public static Refused ofLists(RuntimeException failure) {
        return by(failure, FieldPath::fieldOfList);
    }

    /** The same of a form that has several parts, whose fields are named with their part: target-value. */
    public static Refused ofParts(RuntimeException failure, String... parts) {
        var named = Set.of(parts);
        return by(failure, path -> FieldPath.fieldOfPart(path, named));
    }

    private static Refused by(RuntimeException failure, Function<@Nullable String, String> field) {
        if (failure instanceof ProcessingException) {
            return unanswered();
        }
        if (!(failure instanceof ClientWebApplicationException refusal)) {
            throw failure;
        }
        int status = refusal.getResponse().getStatus();
        if (status >= 500) {
            return unanswered();
        }
        if (status == NOT_FOUND || status == 401) {
            throw failure;
        }
        return said(status, problem(refusal), field);
    }

    private static @Nullable Problem problem(ClientWebApplicationException refusal) {
        try {
            return refusal.getResponse().readEntity(Problem.class);
        } catch (RuntimeException unreadable) {
            Log.warnf("A refusal cannot be read: %s", unreadable.getClass().getSimpleName());
            return null;
        }
    }

    /** What is said of one field, or nothing. */
    public @Nullable String of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::words)
                .findFirst()
                .orElse(null);
    }

    /** The same, of fields whose names begin so: one page may have several forms. */
    public Refused within(String prefix) {
        var inForm = errors.stream()
                .map(error -> error.field().isEmpty() ? error : new FieldError(prefix + error.field(), error.words()))
                .toList();
        return new Refused(status, title, inForm, stale);
    }

    private static Refused said(int status, @Nullable Problem problem, Function<@Nullable String, String> field) {
        if (problem == null) {
            return new Refused(status, "It was refused", List.of(), false);
        }
        var errors = problem.errors() == null ? List.<Problem.Fault>of() : problem.errors();
        var fields = errors.stream()
                .map(error ->
                        new FieldError(field.apply(error.column()), FieldPath.line(error.column()) + words(error)))
                .toList();
        var whole = new FieldError("", words(problem.detail(), null));
        return new Refused(
                status,
                status == BAD_REQUEST ? PROBLEM : Objects.requireNonNullElse(problem.title(), PROBLEM),
                fields.isEmpty() ? List.of(whole) : fields,
                status == STALE);
    }

    private static Refused unanswered() {
        return new Refused(503, "Not sent", List.of(new FieldError("", NOT_SENT)), false);
    }

    /** What a form is told in a developer's words is told to people in theirs. */
    private static String words(Problem.Fault error) {
        return switch (Objects.requireNonNullElse(error.code(), "")) {
            case "not-null", "not-blank", "not-empty" -> "Fill this in.";
            case "pattern" -> "This is not in the form that is asked for.";
            case "size" -> "This is too long or too short.";
            default -> words(error.message(), error.remedy());
        };
    }

    private static String words(@Nullable String said, @Nullable String remedy) {
        return Stream.of(said, remedy)
                .filter(Objects::nonNull)
                .map(words -> words.endsWith(".") ? words : words + ".")
                .reduce((one, other) -> one + " " + other)
                .orElse("It was refused.");
    }
}
