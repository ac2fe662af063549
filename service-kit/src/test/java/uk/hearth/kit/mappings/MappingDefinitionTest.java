package uk.hearth.kit.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MappingDefinitionTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new ParameterNamesModule());

    @Test
    void what_a_caller_left_out_says_the_same_as_what_he_left_empty() {
        var leftOut = MappingDefinition.of("homes", null, Map.of("Home", "name"), null, null, null);
        var empty = new MappingDefinition("homes", null, Map.of("Home", "name"), List.of(), Map.of(), Map.of());
        assertThat(leftOut).isEqualTo(empty);
    }

    @Test
    void a_row_that_names_what_was_left_out_is_read_as_empty() throws JsonProcessingException {
        var kept = """
                {"kind": "homes", "description": null, "headings": {"Home": "name"},
                 "ignored": null, "words": null, "constants": null}""";
        assertThat(json.readValue(kept, MappingDefinition.class))
                .isEqualTo(MappingDefinition.of("homes", null, Map.of("Home", "name"), null, null, null));
    }

    @Test
    void what_is_kept_reads_back_as_itself() throws JsonProcessingException {
        var mapping = new MappingDefinition(
                "homes",
                "Monthly export",
                Map.of("Home", "name"),
                List.of("Comments"),
                Map.of("kind", Map.of("Residential", "home")),
                Map.of("sex", "any"));
        assertThat(json.readValue(json.writeValueAsString(mapping), MappingDefinition.class))
                .isEqualTo(mapping);
    }
}
