package uk.hearth.placement.importmappings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.mappings.SavedMapping;

/** A version of a mapping, and who saved it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MappingView(
        String authority,
        @Schema(examples = "commissioning-export") String name,
        int version,
        @Schema(examples = "provisions") String kind,
        @Nullable String description,
        Map<String, String> headings,
        List<String> ignored,
        Map<String, Map<String, String>> words,
        Map<String, String> constants,
        String savedBy,
        Instant savedAt) {

    static MappingView of(SavedMapping saved) {
        var definition = saved.definition();
        return new MappingView(
                saved.authority(),
                saved.name(),
                saved.version(),
                definition.kind(),
                definition.description(),
                definition.headings(),
                definition.ignored(),
                definition.words(),
                definition.constants(),
                saved.savedBy(),
                saved.savedAt());
    }
}
