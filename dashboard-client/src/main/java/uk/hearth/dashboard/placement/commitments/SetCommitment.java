package uk.hearth.dashboard.placement.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment as it is to be, in the words of its form: the service judges them. */
public record SetCommitment(
        @Nullable String title,
        @Nullable String wording,
        @Nullable String strategy,
        @Nullable String owner,
        @Nullable String startsOn,
        @Nullable String dueOn,
        List<Milestone> milestones) {

    /** What is to have happened by a day, and when it did. */
    public record Milestone(
            @Nullable String title,
            @Nullable String dueOn,
            @Nullable String doneOn) {

        public static final Milestone EMPTY = new Milestone(null, null, null);
    }
}
