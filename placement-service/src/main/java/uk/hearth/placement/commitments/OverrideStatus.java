package uk.hearth.placement.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.problems.InvalidInput;

/**
 * A status by hand, and why: shown with who set it and when, until it is taken back.
 *
 * @param reason read by every audience: nothing about a child
 */
public record OverrideStatus(
        @NotNull CommitmentStatus status,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "Read by every audience: nothing about a child",
                examples = "Three households approved in January are not in the figures yet")
        String reason) {

    /** @throws InvalidInput for a status that says nothing */
    void check() {
        if (status == CommitmentStatus.NOT_KNOWN) {
            throw InvalidInput.inField(
                    "status",
                    "status-not-to-be-set",
                    "That nothing can be told is worked out, not set",
                    "Set on_track, slipping, late, done or dropped");
        }
    }
}
