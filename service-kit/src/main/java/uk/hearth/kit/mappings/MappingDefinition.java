package uk.hearth.kit.mappings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an authority's own files are read.
 *
 * @param kind of the files, as in the address of their import
 * @param headings column, or period where files of the kind have a wide form, by heading
 * @param ignored headings of columns that are passed over
 * @param words code by word, by column
 * @param constants what every row has that says nothing else, by column
 */
public record MappingDefinition(
        String kind,
        @Nullable String description,
        Map<String, String> headings,
        List<String> ignored,
        Map<String, Map<String, String>> words,
        Map<String, String> constants) {

    /** Of what a caller sent, or a row holds: what was left out is empty. */
    @JsonCreator
    public static MappingDefinition of(
            String kind,
            @Nullable String description,
            Map<String, String> headings,
            @Nullable List<String> ignored,
            @Nullable Map<String, Map<String, String>> words,
            @Nullable Map<String, String> constants) {
        return new MappingDefinition(
                kind,
                description,
                headings,
                Objects.requireNonNullElse(ignored, List.of()),
                Objects.requireNonNullElse(words, Map.of()),
                Objects.requireNonNullElse(constants, Map.of()));
    }
}
