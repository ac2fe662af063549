package uk.hearth.dashboard.placement;

import org.jspecify.annotations.Nullable;

/**
 * How many issues there are of one rule, child, team, owner or figure.
 *
 * @param title what the figure counts, where they are counted by figure
 */
public record IssueCount(
        @Nullable String of,
        @Nullable String title,
        int errors,
        int queries,
        int accepted,
        int resolved,
        int newInReturn,
        int stillThere,
        int children) {

    /** V9: Age, ethnicity, need mix; of all others what they are counted by. */
    public String words() {
        return title == null ? String.valueOf(of) : of + ": " + title;
    }
}
