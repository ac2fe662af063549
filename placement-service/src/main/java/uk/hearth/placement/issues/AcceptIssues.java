package uk.hearth.placement.issues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says of many rows at once, for one reason, that they are right although rules find fault with them. */
public record AcceptIssues(
        @Schema(description = "Code of the authority", examples = "E09000099") @NotNull
        String authority,

        @Schema(description = "Ids of the issues") @NotNull @Size(min = 1, max = 500)
        List<@NotNull UUID> issues,

        @Schema(description = "Why, in a sentence; no name", examples = "Confirmed with the placing authority")
        @NotBlank
        @Size(max = 500)
        String reason) {}
