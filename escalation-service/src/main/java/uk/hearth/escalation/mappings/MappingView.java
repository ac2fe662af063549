package uk.hearth.escalation.mappings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an authority's own file is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MappingView(
        String authority,
        @Schema(examples = "old_log") String code,
        @Schema(examples = "escalation-log") String kind,
        String title,
        @Nullable String taxonomy,
        List<MappedField> fields,
        int version) {

    boolean says(DefineMapping asked) {
        return new DefineMapping(title, kind, taxonomy, fields).equals(asked);
    }
}
