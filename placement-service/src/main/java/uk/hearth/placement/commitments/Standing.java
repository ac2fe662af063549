package uk.hearth.placement.commitments;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How a commitment stands on a day, worked out from its measures, milestones and day.
 *
 * @param late what should have been by then and is not
 */
record Standing(CommitmentStatus status, List<Overdue> late) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** @param histories of its measures; parts of others say nothing of their own */
    static Standing of(Commitment commitment, List<MeasureHistory> histories, LocalDate day) {
        var whole = histories.stream()
                .filter(history -> history.measure().partOf() == null)
                .toList();
        var statuses =
                whole.stream().map(history -> MeasureStanding.of(history, day)).toList();
        var done = isDone(commitment, whole, statuses, day);
        var late = late(commitment, whole, day, done);
        if (done) {
            return new Standing(CommitmentStatus.DONE, late);
        }
        return new Standing(late.isEmpty() ? worst(statuses) : CommitmentStatus.LATE, late);
    }

    /** Every measure has a target, every target is met, and every milestone is behind it. */
    private static boolean isDone(
            Commitment commitment, List<MeasureHistory> whole, List<MeasureStatus> statuses, LocalDate day) {
        var something = !whole.isEmpty() || !commitment.milestones().isEmpty();
        return something
                && statuses.stream().allMatch(status -> status == MeasureStatus.MET)
                && commitment.allMilestonesDone(day);
    }

    private static List<Overdue> late(Commitment commitment, List<MeasureHistory> whole, LocalDate day, boolean done) {
        var late = new ArrayList<Overdue>();
        for (var history : whole) {
            var target = history.measure().target();
            if (target != null && MeasureStanding.of(history, day) == MeasureStatus.MISSED) {
                late.add(new Overdue(
                        target.day(),
                        "%s: %s"
                                .formatted(
                                        history.measure().title(),
                                        target.words(history.measure().unit()))));
            }
        }
        commitment
                .lateMilestones(day)
                .forEach(milestone -> late.add(new Overdue(milestone.dueOn(), milestone.title())));
        if (!done && commitment.dueOn() != null && commitment.dueOn().isBefore(day)) {
            late.add(new Overdue(
                    commitment.dueOn(), "The commitment as a whole, due " + DAY.format(commitment.dueOn())));
        }
        return List.copyOf(late);
    }

    /** What is known counts: a measure of which nothing can be told takes nothing from the others. */
    private static CommitmentStatus worst(List<MeasureStatus> statuses) {
        return statuses.stream()
                .filter(status -> status != MeasureStatus.NOT_KNOWN)
                .map(status -> status == MeasureStatus.MET ? CommitmentStatus.ON_TRACK : status.meaning())
                .min(Comparator.naturalOrder())
                .orElse(CommitmentStatus.NOT_KNOWN);
    }
}
