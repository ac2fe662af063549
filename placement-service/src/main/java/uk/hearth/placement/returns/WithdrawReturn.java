package uk.hearth.placement.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a return back. */
public record WithdrawReturn(
        @Schema(description = "Why, in a sentence; nothing about a child", examples = "Sent for the wrong month")
        @NotBlank
        @Size(max = 500)
        String reason) {}
