package uk.hearth.placement.importmappings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

    boolean says(SaveMapping mapping) {
        return kind.equals(mapping.kind())
                && Objects.equals(description, mapping.description())
                && headings.equals(mapping.headings())
                && ignored.equals(mapping.ignoredHeadings())
                && words.equals(mapping.wordsByColumn())
                && constants.equals(mapping.constantsByColumn());
    }
}
