package uk.hearth.escalation.escalations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.CaseKind;
import uk.hearth.escalation.cases.Risk;
import uk.hearth.escalation.work.Link;

/** A challenge about one child's care, or praise of it. */
public record RaiseEscalation(
        @NotBlank @Schema(examples = "E09000023") String authority,

        @NotNull CaseKind kind,

        @NotNull
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,39}",
                message =
                        "must be up to 40 letters, digits, dots, hyphens, underscores and slashes, a letter or digit first")
        @Schema(description = "The authority's own reference of the child; never a name", examples = "C10427")
        String childReference,

        @Size(min = 1, max = 200)
        @Schema(
                description = "Account of the IRO; yourself if left out. For another you must be their proxy",
                examples = "iro.one")
        @Nullable
        String iro,

        @Size(min = 1, max = 100) @Schema(examples = "North team") @Nullable
        String team,

        @Size(min = 1, max = 60)
        @Schema(description = "Code of the list that the theme is of; the one in use if left out")
        @Nullable
        String taxonomy,

        @NotBlank @Size(max = 60) @Schema(examples = "drift_and_delay")
        String theme,

        @Size(min = 1, max = 60) @Nullable String subReason,

        @NotNull Risk risk,

        @NotBlank @Size(max = 8000) @Schema(examples = "The permanence plan agreed in March has not been begun")
        String concern,

        @Size(max = 8000) @Schema(examples = "A matching panel date within four weeks") @Nullable
        String desiredOutcome,

        @Size(max = 8000) @Schema(examples = "Wants to stay at the same school") @Nullable
        String childWishes,

        @Schema(description = "Whether the child was told of the challenge")
        boolean childTold,

        @Schema(description = "Whether the child was offered an advocate")
        boolean advocateOffered,

        @NotNull @Size(max = 50) List<@NotNull @Valid InformalAttempt> informalAttempts,

        @NotNull @Size(max = 50) List<@NotNull @Valid Link> links,

        @Min(0)
        @Max(12)
        @Schema(description = "Stage to begin at: 0, the informal one, if left out", examples = "0")
        @Nullable
        Integer stage,

        @Size(min = 1, max = 2000)
        @Schema(
                description =
                        "Why stages are skipped: needed for a stage above 1, or a formal one without informal attempts")
        @Nullable
        String skipReason,

        @Size(min = 1, max = 200)
        @Schema(description = "Account of whoever is to answer, if known", examples = "manager.north")
        @Nullable
        String assignee,

        @Schema(description = "When it was raised, if not now") @Nullable
        Instant raisedAt) {

    int firstStage() {
        return stage == null ? 0 : stage;
    }
}
