package uk.hearth.placement.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the council has said it will do, as it stands. */
record Commitment(
        String authority,
        String code,
        String title,
        @Nullable String wording,
        @Nullable String strategy,
        @Nullable String owner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        List<Milestone> milestones,
        int version) {

    SetCommitment asSet() {
        return new SetCommitment(title, wording, strategy, owner, startsOn, dueOn, milestones);
    }

    Commitment with(List<Milestone> reached) {
        return new Commitment(authority, code, title, wording, strategy, owner, startsOn, dueOn, reached, version);
    }

    List<Milestone> lateMilestones(LocalDate day) {
        return milestones.stream().filter(milestone -> milestone.isLateOn(day)).toList();
    }

    boolean allMilestonesDone(LocalDate day) {
        return milestones.stream()
                .allMatch(milestone ->
                        milestone.doneOn() != null && !milestone.doneOn().isAfter(day));
    }
}
