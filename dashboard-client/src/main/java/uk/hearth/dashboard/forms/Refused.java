package uk.hearth.dashboard.forms;

import io.quarkus.logging.Log;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
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
            var unnumbered = field.replaceAll("(-\\d+)+$", "");
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

    public static Refused inFields(List<FieldError> errors) {
        return new Refused(BAD_REQUEST, PROBLEM, errors, false);
    }

    /** Of what a form itself finds to be out of date, where the service keeps no tag of it. */
    public static Refused changedMeanwhile(String words) {
        return new Refused(STALE, "Changed meanwhile", List.of(new FieldError("", words)), true);
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

    /** The same, in a form that names its fields in its own way: from the service's path of a field. */
    public static Refused by(RuntimeException failure, UnaryOperator<String> fields) {
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
        return said(status, problem(refusal), fields);
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

    /** What was said of the whole, told of this field. */
    public Refused allOf(String field) {
        var told = errors.stream()
                .map(error -> new FieldError(field, error.words()))
                .toList();
        return new Refused(status, title, told, stale);
    }

    private static Refused said(int status, @Nullable Problem problem, UnaryOperator<String> names) {
        if (problem == null) {
            return new Refused(status, "It was refused", List.of(), false);
        }
        var errors = problem.errors() == null ? List.<Problem.Fault>of() : problem.errors();
        var fields = errors.stream()
                .map(error -> new FieldError(
                        error.column() == null ? "" : names.apply(error.column()),
                        FieldPath.line(error.column()) + Problem.words(error)))
                .toList();
        var whole = new FieldError("", Problem.words(problem.detail(), null));
        return new Refused(
                status,
                status == BAD_REQUEST ? PROBLEM : Objects.requireNonNullElse(problem.title(), PROBLEM),
                fields.isEmpty() ? List.of(whole) : fields,
                status == STALE);
    }

    private static Refused unanswered() {
        return new Refused(503, "Not sent", List.of(new FieldError("", NOT_SENT)), false);
    }
}
