package uk.hearth.placement.issues;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives an issue to somebody, or to nobody. */
public record AssignIssue(
        @Schema(description = "Account of who sees to it", examples = "b.okafor") @Size(min = 1, max = 100) @Nullable
        String owner,

        @Schema(description = "Until when", examples = "2026-05-29") @Nullable
        LocalDate due) {}
