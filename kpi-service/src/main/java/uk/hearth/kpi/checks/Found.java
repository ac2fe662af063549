package uk.hearth.kpi.checks;

import java.time.LocalDate;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.rules.RuleView;

/**
 * One thing that a rule found.
 *
 * @param period the figure's; of several, the first
 * @param place which part of the figure, a breakdown or a total; empty for the whole
 * @param words what is wrong, for people
 * @param fact what is wrong without what changes by itself, such as a count of days: the same fact is the same wrong
 */
public record Found(
        RuleView rule, String indicator, String period, LocalDate lastDay, String place, String words, String fact) {

    static Found ofWhole(RuleView rule, String indicator, ReportingPeriod period, String words, String fact) {
        return new Found(rule, indicator, period.code(), period.lastDay(), "", words, fact);
    }
}
