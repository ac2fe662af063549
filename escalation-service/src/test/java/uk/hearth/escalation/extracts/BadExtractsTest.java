package uk.hearth.escalation.extracts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.escalation.testing.HearthApi;
import uk.hearth.escalation.testing.Steps;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadExtractsTest {

    private static final String COUNCIL = "E06000014";
    private static boolean prepared;

    private final HearthApi analyst = HearthApi.as("analyst", COUNCIL);

    @BeforeEach
    void prepare() {
        if (!prepared) {
            Steps.prepare(COUNCIL);
            prepared = true;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,W1,C1,stage_1,2026-09-01,2026-08-31,resolved,,drift,,  | completed_on    | days-out-of-order",
                "1,W1,C1,stage_9,2026-09-01,,,,drift,,                    | step            | no-such-stage",
                "1,W1,C1,gossip,2026-09-01,,,,drift,,                     | step            | unknown-step",
                "1,W1,C1,stage_1,1.9.2026,,,,drift,,                      | started_on      | unknown-day",
                "1,W1,C1,stage_1,2999-09-01,,,,drift,,                    | started_on      | day-out-of-range",
                "1,W1,C1,stage_1,2023-09-01,,,,drift,,                    | theme           | unknown-theme",
                "1,W1,C1,stage_1,2026-09-03,,,,health,,                   | theme           | unknown-theme",
                "1,W1,C1,stage_1,2026-09-01,,resolved,,drift,,            | completed_on    | not-completed",
                "1,W1,C1,stage_1,2026-09-01,,forgotten,,drift,,           | step_outcome    | unknown-word",
                "1,W1,Anna Example,stage_1,2026-09-01,,,,drift,,          | child_reference | malformed-reference",
                "1,W1,,stage_1,2026-09-01,,,,drift,,                      | child_reference | empty-cell",
                ",W1,C1,stage_1,2026-09-01,,,,drift,,                     | step_reference  | empty-cell"
            })
    void a_row_that_cannot_be_so_is_named_with_its_remedy(String row, String column, String code) {
        analyst.bringIn("workflow-steps", Steps.of(row.strip() + "\n"))
                .then()
                .statusCode(400)
                .body("errors.row", hasItem(2))
                .body("errors.find { it.code == '%s' }.column".formatted(code), equalTo(column))
                .body("errors.remedy", everyItem(notNullValue()))
                .body(not(containsString("Anna")));
    }

    @Test
    void a_step_told_twice_is_an_error_of_the_second_row() {
        var step = "1,W1,C1,stage_1,2026-09-01,,,,drift,,\n";
        analyst.bringIn("workflow-steps", Steps.of(step + step))
                .then()
                .statusCode(400)
                .body("errors.code", contains("duplicate-key"))
                .body("errors.row", contains(3));
    }

    @Test
    void of_a_file_with_errors_the_good_rows_are_taken_only_if_that_is_asked() {
        var rows = Steps.of("71,W7,C7,stage_1,2026-09-01,,,,drift,,\n72,W8,C8,stage_1,never,,,,drift,,\n");
        analyst.bringIn("workflow-steps", rows).then().statusCode(400);
        analyst.report("stages", Map.of("period", "2026-09"))
                .then()
                .body("rows.findAll { it.code == 'stage_1' }.size()", equalTo(0));

        analyst.bringIn("workflow-steps?mode=partial", rows)
                .then()
                .statusCode(207)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("errors[0].row", equalTo(3));
    }

    @Test
    void a_mapping_that_is_not_there_or_maps_nothing_is_refused() {
        analyst.bringIn("escalation-log?mapping=nothing", "a\n1\n")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-mapping"));
        analyst.put("/api/v1/import-mappings/log", """
                        {"title": "Log", "kind": "escalation-log", "fields": [
                          {"field": "reference"}, {"field": "colour", "column": "Colour"},
                          {"field": "raised_on", "column": "Day", "days": "bbbb"}]}""")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("mapped-to-nothing"))
                .body("errors.code", hasItem("unknown-field"))
                .body("errors.code", hasItem("unknown-format"))
                .body("errors.code", hasItem("missing-field"));
    }

    @Test
    void nobody_brings_in_for_another_authority() {
        HearthApi.as("analyst", "E06000015")
                .request()
                .queryParam("authority", COUNCIL)
                .contentType("text/csv")
                .body(Steps.ofTwoCases("2026-09-14"))
                .post("/api/v1/imports/workflow-steps")
                .then()
                .statusCode(403);
    }
}
