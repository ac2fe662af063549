package uk.hearth.escalation.taxonomies;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a theme of the older list, or one of its sub-reasons, is called in the newer.
 *
 * @param reason absent where the theme as a whole is meant; a sub-reason that is named goes before its theme
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MappedTerm(
        @NotBlank @Size(max = 60) @Schema(examples = "drift_or_delay")
        String theme,

        @Nullable @Size(max = 60) String reason,

        @NotBlank @Size(max = 60) @Schema(examples = "care_plan_delay")
        String toTheme,

        @Nullable @Size(max = 60) String toReason) {}
