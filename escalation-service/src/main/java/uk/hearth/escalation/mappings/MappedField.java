package uk.hearth.escalation.mappings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where one field is found in an authority's own file: a column of it, or the same text for all rows.
 *
 * @param field the field's name, as in files that need no mapping
 * @param words what the file's words mean here; a word that is not named stays as it is
 * @param days how the file writes days, such as dd/MM/yyyy; as 2018-11-05 where it is not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MappedField(
        @NotNull
        @Pattern(regexp = "[a-z_]{1,40}", message = "must be a field's word, like raised_on")
        @Schema(examples = "raised_on")
        String field,

        @Nullable @Size(min = 1, max = 200) @Schema(examples = "Date of escalation")
        String column,

        @Nullable @Size(min = 1, max = 200) @Schema(examples = "formal")
        String constant,

        @Nullable @Size(max = 500) Map<@NotNull @Size(max = 500) String, @NotNull @Size(max = 200) String> words,

        @Nullable @Size(min = 4, max = 20) @Schema(examples = "dd/MM/yyyy")
        String days) {}
