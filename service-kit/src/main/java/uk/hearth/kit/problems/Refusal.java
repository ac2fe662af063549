package uk.hearth.kit.problems;

import java.util.List;
import java.util.Map;

/** Understood, but the rules say no: 409, with the rule's name as the error's code. */
public class Refusal extends ProblemException {

    private static final long serialVersionUID = 1;

    public Refusal(String rule, String reason, String remedy) {
        super(ProblemType.REFUSED, reason, List.of(new InputError(null, null, rule, reason, remedy)), 1, Map.of());
    }
}
