package uk.hearth.kit.problems;

import java.util.List;
import java.util.Map;

/** Ends a request with a problem. The detail is written for the sender and holds nothing that was sent. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<InputError> errors;
    private final int errorCount;
    private final transient Map<String, String> headers;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), 0, Map.of());
    }

    public ProblemException(ProblemType type, String detail, Map<String, String> headers) {
        this(type, detail, List.of(), 0, headers);
    }

    ProblemException(
            ProblemType type, String detail, List<InputError> errors, int errorCount, Map<String, String> headers) {
        super(detail, null, false, false); // an answer, not a fault: no stack trace to fill or to leak
        this.type = type;
        this.errors = List.copyOf(errors);
        this.errorCount = errorCount;
        this.headers = Map.copyOf(headers);
    }

    public ProblemType type() {
        return type;
    }

    public List<InputError> errors() {
        return errors;
    }

    int errorCount() {
        return errorCount;
    }

    Map<String, String> headers() {
        return headers;
    }
}
