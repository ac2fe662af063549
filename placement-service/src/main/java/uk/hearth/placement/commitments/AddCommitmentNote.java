package uk.hearth.placement.commitments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a commitment is getting on, and what that rests on.
 *
 * @param committee whether it was written to be read by the committee too
 */
public record AddCommitmentNote(
        @NotBlank
        @Size(max = 4000)
        @Schema(description = "Nothing about a child", examples = "Two more boroughs joined the provider network")
        String note,

        boolean committee,
        @NotNull @Size(max = 20) List<@NotNull @Valid NoteEvidence> evidence) {}
