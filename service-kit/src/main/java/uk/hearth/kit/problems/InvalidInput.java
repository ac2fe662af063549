package uk.hearth.kit.problems;

import java.util.List;
import java.util.Map;

/** Input with errors, each with its place and remedy: 400. */
public class InvalidInput extends ProblemException {

    private static final long serialVersionUID = 1;

    public InvalidInput(String detail, List<InputError> errors) {
        this(detail, errors, errors.size());
    }

    /** @param errorCount how many were found in all, when only the first are listed */
    public InvalidInput(String detail, List<InputError> errors, int errorCount) {
        super(ProblemType.INVALID_INPUT, detail, errors, errorCount, Map.of());
    }

    public static InvalidInput inField(String field, String code, String message, String remedy) {
        return new InvalidInput(message, List.of(InputError.inField(field, code, message, remedy)));
    }
}
