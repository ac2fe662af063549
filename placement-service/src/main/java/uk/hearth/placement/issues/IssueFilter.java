package uk.hearth.placement.issues;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A query's conditions as the statement takes them: each twice, to ask whether it is there and to hold it. */
final class IssueFilter {

    private IssueFilter() {}

    static @Nullable Object[] of(IssueQuery query, @Nullable Object... more) {
        var rules = query.rule == null || query.rule.isEmpty() ? null : query.rule;
        var distorting = query.indicator == null
                ? null
                : Distorting.rulesOf(Objects.requireNonNull(query.year), query.indicator);
        var conditions = new @Nullable Object[] {
            rules,
            rules,
            distorting,
            distorting,
            query.severity,
            query.severity,
            query.status == null ? null : query.status.word(),
            query.status == null ? null : query.status.word(),
            query.change == null ? null : query.change.word(),
            query.change == null ? null : query.change.word(),
            query.owner,
            query.owner,
            query.team,
            query.team
        };
        var all = Arrays.copyOf(conditions, conditions.length + more.length);
        System.arraycopy(more, 0, all, conditions.length, more.length);
        return all;
    }
}
