package uk.hearth.placement.importmappings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.mappings.MappingDefinition;

/**
 * How an authority's own files are read.
 *
 * @param kind of the files, as in the address of their import
 * @param headings column by heading
 * @param ignored headings of columns that are passed over
 * @param words code by word, by column
 * @param constants what every row has that says nothing else, by column
 */
public record SaveMapping(
        @NotBlank @Size(max = 40) @Schema(examples = "provisions")
        String kind,

        @Size(max = 300) @Nullable @Schema(examples = "Monthly export of the commissioning database")
        String description,

        @NotNull
        @Size(max = 500)
        @Schema(
                description = "Column of the import by the file's own heading",
                examples = "{\"Home\": \"reference\", \"Run by\": \"provider\", \"Type of home\": \"kind\"}")
        Map<@NotBlank @Size(max = 200) String, @NotBlank @Size(max = 60) String> headings,

        @Nullable @Size(max = 500) @Schema(description = "The file's own headings of columns that are passed over")
        List<@NotBlank @Size(max = 200) String> ignored,

        @Nullable
        @Size(max = 50)
        @Schema(
                description = "Code by the file's own word, by column of the import",
                examples = "{\"kind\": {\"Residential\": \"childrens_home\"}}")
        Map<
                        @NotBlank @Size(max = 60) String,
                        @Size(max = 5000) Map<@NotBlank @Size(max = 300) String, @NotBlank @Size(max = 300) String>>
                words,

        @Nullable
        @Size(max = 50)
        @Schema(description = "What every row has that says nothing else, by column", examples = "{\"sex\": \"any\"}")
        Map<@NotBlank @Size(max = 60) String, @NotBlank @Size(max = 300) String> constants) {

    MappingDefinition definition() {
        return MappingDefinition.of(kind, description, headings, ignored, words, constants);
    }
}
