package uk.hearth.placement.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rule on a return.
 *
 * @param notRunBecause why it could not be run; null when it was
 */
public record Outcome(
        Rule rule,
        Status status,
        List<Finding> findings,
        @Nullable String notRunBecause) {

    public enum Status {
        RAN,
        SKIPPED,
        FAILED
    }

    static Outcome ran(Rule rule, List<Finding> findings) {
        return new Outcome(rule, Status.RAN, findings, null);
    }

    static Outcome skipped(Rule rule, String because) {
        return new Outcome(rule, Status.SKIPPED, List.of(), because);
    }

    static Outcome failed(Rule rule) {
        return new Outcome(rule, Status.FAILED, List.of(), "The rule failed; the others were run");
    }
}
