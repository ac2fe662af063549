package uk.hearth.placement.rules;

import io.quarkus.logging.Log;
import java.util.Collection;
import java.util.List;
import uk.hearth.placement.layout.CaseData;

/** Runs rules over a return, in parallel; one that fails is reported as not run, and nothing of it is kept. */
public final class Checking {

    private Checking() {}

    /** What came of each rule, in the order of the rules. */
    public static List<Outcome> check(CaseData data, Collection<Rule> rules) {
        return rules.parallelStream().map(rule -> outcome(data, rule)).toList();
    }

    private static Outcome outcome(CaseData data, Rule rule) {
        var because = rule.notRunBecause(data);
        if (because != null) {
            return Outcome.skipped(rule, because);
        }
        try {
            var flags = new Flags(rule.flags());
            rule.check().run(data, flags);
            return Outcome.ran(rule, flags.findings(data));
        } catch (RuntimeException | StackOverflowError e) {
            // The kind and the place, never the text: it may hold something of a child.
            Log.errorf("Rule %s failed: %s at %s", rule.code(), e.getClass().getName(), place(e));
            return Outcome.failed(rule);
        }
    }

    private static String place(Throwable e) {
        var trace = e.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
