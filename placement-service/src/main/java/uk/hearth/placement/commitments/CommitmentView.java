package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the council has said it will do, and how it stands today.
 *
 * @param status as set by hand, or else as worked out
 * @param workedOut what follows from measures, milestones and the day it is due
 * @param override who set the status by hand, when and why; absent where it is worked out
 * @param statements codes of the 'I statements' that it answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentView(
        String authority,
        @Schema(examples = "SC-10") String code,

        @Schema(examples = "More children placed in or near the borough")
        String title,

        @Nullable String wording,
        @Nullable String strategy,
        @Nullable String owner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        CommitmentStatus status,
        @Schema(examples = "On track") String statusWords,
        CommitmentStatus workedOut,
        @Nullable StatusOverride override,
        List<Milestone> milestones,
        List<MeasureView> measures,
        List<String> statements,
        int version) {

    static CommitmentView of(Folder folder, Commitment commitment, LocalDate day) {
        var workedOut = folder.standing(commitment, day).status();
        var override = folder.override(commitment).orElse(null);
        var status = override == null ? workedOut : override.status();
        return new CommitmentView(
                commitment.authority(),
                commitment.code(),
                commitment.title(),
                commitment.wording(),
                commitment.strategy(),
                commitment.owner(),
                commitment.startsOn(),
                commitment.dueOn(),
                status,
                status.words(),
                workedOut,
                override,
                commitment.milestones(),
                folder.histories(commitment).stream()
                        .map(history -> MeasureView.of(history, day))
                        .toList(),
                folder.statements(commitment).stream().map(IStatement::code).toList(),
                commitment.version());
    }
}
