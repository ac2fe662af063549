package uk.hearth.placement.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.TableName;

/**
 * One rule of the return, as it stands from one collection year to another.
 *
 * @param message what is wrong, to a person
 * @param remedy how to mend it
 * @param distorts the figures that a finding may make wrong
 * @param needs tables without which it is not run
 * @param mayRead tables that it reads where they are loaded
 * @param flags the columns to look at, by the table whose rows it marks
 */
public record Rule(
        String code,
        Severity severity,
        String message,
        String remedy,
        Set<Indicator> distorts,
        Set<TableName> needs,
        Set<TableName> mayRead,
        Map<TableName, List<Column>> flags,
        List<Condition> conditions,
        int from,
        int to,
        Check check) {

    /** Begins a rule. */
    public static RuleWords rule(String code) {
        return new RuleWords(code);
    }

    public boolean inForce(CollectionYear year) {
        return from <= year.year() && year.year() <= to;
    }

    /** Whether it looks at the return of the year before. */
    public boolean readsLastYear() {
        return Stream.concat(needs.stream(), mayRead.stream()).anyMatch(TableName::isLastYear);
    }

    /** Why it cannot be run on this return; null when it can. */
    @Nullable
    String notRunBecause(CaseData data) {
        var missing = needs.stream().filter(table -> !data.has(table)).sorted().toList();
        if (!missing.isEmpty()) {
            return "Not loaded: "
                    + String.join(", ", missing.stream().map(TableName::title).toList());
        }
        return conditions.stream()
                .filter(condition -> !condition.holds().test(data))
                .map(Condition::otherwise)
                .findFirst()
                .orElse(null);
    }
}
