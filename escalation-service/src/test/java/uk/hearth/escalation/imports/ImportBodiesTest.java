package uk.hearth.escalation.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.mappings.KnownFields;
import uk.hearth.kit.rows.Column;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportBodiesTest {

    @Inject
    @Any
    Instance<ImportKind> kinds;

    @Test
    void the_documented_fields_are_those_of_the_format() {
        assertThat(kinds.stream().map(ImportKind::name))
                .containsExactlyInAnyOrder("iros", "iro-caseloads", "children-looked-after");
        kinds.forEach(kind -> assertDocumented(kind.name(), kind.format().columns()));
        Map.of("escalation-log", KnownFields.ESCALATION_LOG, "workflow-steps", KnownFields.WORKFLOW_STEPS)
                .forEach(ImportBodiesTest::assertDocumented);
    }

    private static void assertDocumented(String kind, List<Column> columns) {
        var row = "components.schemas."
                + Arrays.stream(kind.split("-")).map(ImportBodiesTest::capital).collect(Collectors.joining()) + "Row";
        var document = given().get("/q/openapi?format=json").jsonPath();
        assertThat(document.getMap(row + ".properties").keySet())
                .as(kind)
                .containsExactlyInAnyOrderElementsOf(
                        columns.stream().map(Column::jsonName).toList());
        assertThat(document.<String>getList(row + ".required"))
                .as(kind)
                .containsExactlyInAnyOrderElementsOf(columns.stream()
                        .filter(Column::required)
                        .map(Column::jsonName)
                        .toList());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
