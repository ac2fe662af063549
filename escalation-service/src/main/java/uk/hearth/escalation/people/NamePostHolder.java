package uk.hearth.escalation.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.protocols.StageTerms;

/** An account that holds a post. */
public record NamePostHolder(
        @NotBlank @Schema(examples = "E09000023") String authority,

        @NotNull
        @Pattern(regexp = StageTerms.POST, message = StageTerms.POST_WORDS)
        @Schema(examples = "service_manager")
        String post,

        @Size(min = 1, max = 100)
        @Schema(description = "The whole authority if left out", examples = "North team")
        @Nullable
        String team,

        @NotBlank @Size(max = 200) @Schema(description = "Account name", examples = "manager.north")
        String person) {}
