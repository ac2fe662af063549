package uk.hearth.dashboard.placement.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An authority's commitments between two days: how each stands, what moved, what is late. */
public record CommitmentReport(
        LocalDate from,
        LocalDate to,
        String audience,
        List<String> disclosure,
        int total,
        int moved,
        int late,
        List<Line> commitments) {

    /** A commitment. */
    public record Line(
            String code,
            String title,
            @Nullable String wording,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            String status,
            String statusWords,
            @Nullable SetByHand override,
            boolean moved,
            List<MeasureLine> measures,
            List<Overdue> late,
            List<Answered> statements,
            List<Note> notes) {

        public List<MeasureLine> movedMeasures() {
            return measures.stream().filter(MeasureLine::hasMoved).toList();
        }
    }

    /** What became of a measure between the two days. */
    public record MeasureLine(
            String code,
            String title,
            @Nullable String partOf,
            @Nullable String targetWords,
            @Nullable Figure from,
            @Nullable Figure to,
            @Nullable Figure projection,
            String movement,
            String movementWords,
            String statusWords) {

        boolean hasMoved() {
            return switch (movement) {
                case "better", "worse", "up", "down", "first_reading" -> true;
                default -> false;
            };
        }
    }

    /** What a measure was in a period. */
    public record Figure(String periodLabel, String display) {}

    /** What should have been by a day and is not. */
    public record Overdue(LocalDate dueOn, String what) {}

    /** An 'I statement' that a commitment answers. */
    public record Answered(String code, String wording) {}
}
