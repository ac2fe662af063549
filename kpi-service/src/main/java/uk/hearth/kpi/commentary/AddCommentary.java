package uk.hearth.kpi.commentary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.periods.ReportingPeriod;

/** Commentary on a figure that had none of this kind. */
public record AddCommentary(
        @NotBlank @Schema(examples = "E09000023") String authority,

        @NotBlank @Size(max = 40) @Schema(examples = "CLA-REVIEW-TIME")
        String indicator,

        @NotNull ReportingPeriod period,
        @NotNull CommentaryKind kind,
        @NotNull @Valid WriteCommentary says) {

    CommentaryKey key() {
        return new CommentaryKey(authority, indicator, period, kind);
    }
}
