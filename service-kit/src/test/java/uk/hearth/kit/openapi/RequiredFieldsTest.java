package uk.hearth.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequiredFieldsTest {

    record Home(String name, @Nullable String note, int beds) {}

    record Page<T>(List<T> items, @Nullable String next) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Finding(String code, List<String> places) {}

    @Test
    void whatever_cannot_be_null_is_always_there() throws IOException {
        assertThat(required("Home", "name", "note", "beds")).containsExactlyInAnyOrder("name", "beds");
    }

    @Test
    void a_page_of_anything_is_a_page() throws IOException {
        assertThat(required("PageHome", "items", "next")).containsExactly("items");
    }

    @Test
    void a_list_that_is_left_out_when_empty_can_be_absent() throws IOException {
        assertThat(required("Finding", "code", "places")).containsExactly("code");
    }

    @Test
    void what_is_not_in_the_json_is_not_required() throws IOException {
        assertThat(required("Home", "name")).containsExactly("name");
    }

    @Test
    void a_schema_of_an_unknown_class_is_left_alone() throws IOException {
        assertThat(required("Elsewhere", "name")).isEmpty();
    }

    private static List<String> required(String name, String... properties) throws IOException {
        Schema schema = OASFactory.createSchema();
        for (var property : properties) {
            schema.addProperty(property, OASFactory.createSchema());
        }
        var index = Index.of(Home.class, Page.class, Finding.class);
        new RequiredFields(index).mark(OASFactory.createComponents().addSchema(name, schema));
        return Optional.ofNullable(schema.getRequired()).orElse(List.of());
    }
}
