package uk.hearth.kpi.checks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.rules.RuleView;

/**
 * Whose figures are looked at, and when.
 *
 * @param indicators to look at, by code
 */
public record Scope(String authority, Map<String, IndicatorView> indicators, LocalDate today) {

    /** The codes of those that a rule is asked of. */
    List<String> codes(RuleView rule) {
        return codes(rule, indicator -> true);
    }

    /** The codes of those that a rule is asked of and that are like that. */
    List<String> codes(RuleView rule, Predicate<IndicatorView> like) {
        return among(indicators.values(), rule, like);
    }

    private static List<String> among(
            Collection<IndicatorView> indicators, RuleView rule, Predicate<IndicatorView> like) {
        return indicators.stream()
                .filter(indicator -> rule.covers(indicator.code()))
                .filter(like)
                .map(IndicatorView::code)
                .sorted()
                .toList();
    }

    /** Of a code that the rule was asked of. */
    IndicatorView indicator(String code) {
        return Objects.requireNonNull(indicators.get(code));
    }
}
