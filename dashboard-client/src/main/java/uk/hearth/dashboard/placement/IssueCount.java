package uk.hearth.dashboard.placement;

import org.jspecify.annotations.Nullable;

/** How many issues there are of one rule, child, team, owner or figure. */
public record IssueCount(
        @Nullable String of,
        int errors,
        int queries,
        int accepted,
        int resolved,
        int newInReturn,
        int stillThere,
        int children) {}
