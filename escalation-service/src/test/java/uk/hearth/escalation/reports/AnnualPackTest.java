package uk.hearth.escalation.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.Demonstration;
import uk.hearth.escalation.testing.HearthApi;
import uk.hearth.escalation.testing.Steps;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnualPackTest {

    @Test
    void the_pack_tells_the_year_in_sentences_and_tables() {
        Steps.prepare("E06000019");
        var analyst = HearthApi.as("analyst", "E06000019");
        analyst.bringIn("workflow-steps", Steps.ofTwoCases("2026-09-14"));

        analyst.get("/api/v1/reports/annual", Map.of("year", 2026))
                .then()
                .statusCode(200)
                .body(
                        "summary",
                        hasItem("2 escalations were raised about 2 children: 0 were informal only, 2 became formal."))
                .body(
                        "summary",
                        hasItem("Of 2 formal processes that ended, 2 (100.0%) ended in time; half of them took 7.0"
                                + " working days or fewer."))
                .body("levels.rows", hasSize(3))
                .body("reasons.total.counts.escalations", equalTo(2));
        var page = analyst.own()
                .queryParam("year", 2026)
                .accept("text/html")
                .get("/api/v1/reports/annual")
                .asString();
        assertThat(page)
                .contains("<html", "lang=\"en-GB\"", "<th scope=\"row\">Team manager</th>", "<caption>")
                .contains("Challenges by Independent Reviewing Officers, 2026/27");
    }

    @Test
    void a_single_one_is_said_as_one() {
        Steps.prepare("E06000022");
        var analyst = HearthApi.as("analyst", "E06000022");
        analyst.bringIn(
                "workflow-steps",
                Steps.of("1,W1,C1,stage_1,2026-09-04,2026-09-11,resolved,agreed,drift,iro.one,North\n"));

        analyst.get("/api/v1/reports/annual", Map.of("year", 2026))
                .then()
                .statusCode(200)
                .body(
                        "summary",
                        hasItem("1 escalation was raised about 1 child: 0 were informal only, 1 became formal."))
                .body("summary", hasItem(startsWith("Of 1 formal process that ended, 1 (100.0%) ended in time")));
    }

    @Test
    void the_made_up_council_can_be_loaded_and_has_open_cases() {
        Demonstration.riverside("E09000099");
        var manager = HearthApi.as("manager", "E09000099");
        manager.report("caseloads", Map.of("period", "FY2025")).then().body("rows", hasSize(6));
        var open = manager.get("/api/v1/reports/open", Map.of()).jsonPath();
        assertThat(open.getInt("total.counts.overdue") + open.getInt("total.counts.not_due"))
                .isEqualTo(8);
    }
}
