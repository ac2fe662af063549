package uk.hearth.escalation.mappings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an authority's own file is read.
 *
 * @param kind of files, as in the address at which they are brought in
 * @param taxonomy the list that the file's themes are of; where it is not said, whichever was in use on the day
 */
public record DefineMapping(
        @NotBlank @Size(max = 200) @Schema(examples = "Escalation log before Mosaic")
        String title,

        @NotNull
        @Pattern(regexp = "escalation-log|workflow-steps", message = "must be escalation-log or workflow-steps")
        @Schema(enumeration = {"escalation-log", "workflow-steps"})
        String kind,

        @Nullable @Size(max = 40) @Schema(examples = "pre_mosaic")
        String taxonomy,

        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid MappedField> fields) {}
