package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in a report: how it stands, what moved, what is late.
 *
 * @param status as set by hand, or else as worked out
 * @param override who set the status by hand, when and why; absent where it is worked out
 * @param moved whether a measure of it is other than it was
 * @param late what should have been by the last day and is not
 * @param statements the 'I statements' that it answers
 * @param notes written since the first day, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentLine(
        @Schema(examples = "SC-10") String code,

        @Schema(examples = "More children placed in or near the borough")
        String title,

        @Nullable String wording,
        @Nullable String strategy,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        CommitmentStatus status,
        @Schema(examples = "On track") String statusWords,
        CommitmentStatus workedOut,
        @Nullable StatusOverride override,
        boolean moved,
        List<MeasureLine> measures,
        List<Overdue> late,
        List<AnsweredStatement> statements,
        List<CommitmentNote> notes) {

    /** An 'I statement' that a commitment answers. */
    public record AnsweredStatement(String code, String wording) {}

    static CommitmentLine of(Folder folder, Commitment commitment, ReportQuery.Days days, List<CommitmentNote> notes) {
        var standing = folder.standing(commitment, days.to());
        var override = folder.override(commitment).orElse(null);
        var status = override == null ? standing.status() : override.status();
        var measures = folder.histories(commitment).stream()
                .map(history -> MeasureLine.of(history, days))
                .toList();
        return new CommitmentLine(
                commitment.code(),
                commitment.title(),
                commitment.wording(),
                commitment.strategy(),
                commitment.owner(),
                commitment.dueOn(),
                status,
                status.words(),
                standing.status(),
                override,
                measures.stream().anyMatch(MeasureLine::moved),
                measures,
                status.isOver() ? List.of() : standing.late(),
                folder.statements(commitment).stream()
                        .map(said -> new AnsweredStatement(said.code(), said.wording()))
                        .toList(),
                notes);
    }

    boolean isLate() {
        return !late.isEmpty() || status == CommitmentStatus.LATE;
    }
}
