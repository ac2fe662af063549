package uk.hearth.kpi.findings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/**
 * What came of a finding.
 *
 * @param reason why the figure stays, or why it is not an error; may be left out where it was mended
 */
public record ResolveFinding(
        @NotNull FindingState resolution,

        @Nullable @Size(max = 1000) @Schema(examples = "The table was published so; the source has been told")
        String reason) {

    /** @throws InvalidInput if it resolves nothing, or leaves the figure as it is without a reason */
    void requireResolved() {
        if (resolution == FindingState.OPEN) {
            throw InvalidInput.inField(
                    "resolution",
                    "no-resolution",
                    "Open is no resolution",
                    "Say accepted, mended or not_an_error; to open it again there is an operation of its own");
        }
        if (resolution != FindingState.MENDED && (reason == null || reason.isBlank())) {
            throw InvalidInput.inField(
                    "reason", "no-reason", "A figure that stays as it is needs a reason", "Say why, in a sentence");
        }
    }
}
