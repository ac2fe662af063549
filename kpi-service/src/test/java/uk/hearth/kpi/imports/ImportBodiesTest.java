package uk.hearth.kpi.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.kit.rows.Column;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What the document says of files is what the service takes. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportBodiesTest {

    @Inject
    @Any
    Instance<ImportKind> kinds;

    @BeforeEach
    void load() {
        Demonstration.load();
    }

    @Test
    void the_documented_fields_are_those_of_the_format() {
        var document = document();
        for (var kind : kinds) {
            if (kind.name().equals("benchmarks-ees")) {
                continue; // its files are the publisher's, whose columns the mapping of the request names
            }
            var row = "components.schemas." + capital(kind.name()) + "Row";
            var columns = kind.format().columns();

            assertThat(document.getMap(row + ".properties").keySet())
                    .as(kind.name())
                    .containsExactlyInAnyOrderElementsOf(
                            columns.stream().map(Column::jsonName).toList());
            assertThat(document.<String>getList(row + ".required"))
                    .as(kind.name())
                    .containsExactlyInAnyOrderElementsOf(columns.stream()
                            .filter(Column::required)
                            .map(Column::jsonName)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"measurements", "targets", "benchmarks", "directions", "indicators"})
    void the_examples_can_be_tried_on_the_demonstration_and_change_nothing(String kind) throws JsonProcessingException {
        var content = "components.requestBodies." + capital(kind) + ".content.";
        var json = new ObjectMapper().writeValueAsString(document().getMap(content + "'application/json'.example"));
        var csv = document().getString(content + "'text/csv'.example");

        assertUnchanged(sender(kind).importJson(kind, json));
        assertUnchanged(sender(kind).importCsv(kind, csv));
    }

    private static void assertUnchanged(Response answer) {
        answer.then().statusCode(201).body("received", equalTo(2)).body("unchanged", equalTo(2));
    }

    private static KpiApi sender(String kind) {
        return kind.equals("indicators") ? KpiApi.administrator() : KpiApi.analystOf(KpiApi.LEWISHAM);
    }

    private static JsonPath document() {
        return given().get("/q/openapi?format=json").jsonPath();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
