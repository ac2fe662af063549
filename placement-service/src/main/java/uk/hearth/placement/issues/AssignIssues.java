package uk.hearth.placement.issues;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives many issues to somebody at once, whatever was said of them before. */
public record AssignIssues(
        @Schema(description = "Code of the authority", examples = "E09000099") @NotNull
        String authority,

        @Schema(description = "Ids of the issues") @NotNull @Size(min = 1, max = 500)
        List<@NotNull UUID> issues,

        @Schema(description = "Account of who sees to them; absent for nobody", examples = "b.okafor")
        @Size(min = 1, max = 100)
        @Nullable
        String owner,

        @Schema(description = "Until when", examples = "2026-05-29") @Nullable
        LocalDate due) {}
