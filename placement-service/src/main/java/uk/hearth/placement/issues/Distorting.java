package uk.hearth.placement.issues;

import java.util.ArrayList;
import java.util.List;
import uk.hearth.placement.rulebook.RuleBook;
import uk.hearth.placement.rules.Indicator;
import uk.hearth.placement.rules.Rule;

/** Pairs of a rule and a figure that it may make wrong, in two lists side by side. */
record Distorting(List<String> rules, List<String> indicators) {

    static Distorting of(int year) {
        var rules = new ArrayList<String>();
        var indicators = new ArrayList<String>();
        RuleBook.byCode(year)
                .values()
                .forEach(rule -> rule.distorts().forEach(indicator -> {
                    rules.add(rule.code());
                    indicators.add(indicator.name());
                }));
        return new Distorting(rules, indicators);
    }

    /** Codes of the year's rules whose findings may make the figure wrong; none where no rule's may. */
    static List<String> rulesOf(int year, Indicator indicator) {
        return RuleBook.byCode(year).values().stream()
                .filter(rule -> rule.distorts().contains(indicator))
                .map(Rule::code)
                .toList();
    }
}
