package uk.hearth.escalation.taxonomies;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sub-reason of a theme.
 *
 * @param retiredOn the first day on which it can no longer be chosen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
        @NotNull @Pattern(regexp = Theme.CODE, message = Theme.CODE_MESSAGE) @Schema(examples = "no_permanence_plan")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "No plan for permanence by the second review")
        String title,

        @Nullable LocalDate retiredOn) {}
