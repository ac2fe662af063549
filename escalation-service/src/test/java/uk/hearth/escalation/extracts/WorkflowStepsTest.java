package uk.hearth.escalation.extracts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.HearthApi;
import uk.hearth.escalation.testing.Steps;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkflowStepsTest {

    @Test
    void steps_become_cases_whose_times_are_those_of_the_calendar() {
        var analyst = prepared("E06000010");
        analyst.bringIn("workflow-steps", Steps.ofTwoCases("2026-09-14"))
                .then()
                .statusCode(201)
                .body("received", equalTo(3))
                .body("created", equalTo(3));

        report(analyst, "stages")
                .body("rows.code", contains("stage_1"))
                .body("rows[0].title", equalTo("Team manager"))
                .body("rows[0].counts.closed", equalTo(2))
                .body("rows[0].counts.open", equalTo(0));
        report(analyst, "timeliness")
                .body("rows.code", contains("total", "informal", "stage_1"))
                .body("rows.ended", contains(2, 1, 2))
                .body("rows.inTime", contains(2, 1, 1))
                .body("rows[2].percentInTime", equalTo(50.0f))
                .body("rows.medianDays", contains(7.0f, 3.0f, 7.0f))
                .body("rows.ninetiethPercentileDays", contains(9, 3, 9));
        analyst.report("over-time", Map.of("period", "2026-09", "by", "outcome", "each", "month"))
                .then()
                .body("measures", contains("agreed", "partly_agreed"));
    }

    @Test
    void another_extract_revises_what_changed_and_creates_nothing_twice() {
        var analyst = prepared("E06000011");
        analyst.bringIn("workflow-steps", Steps.ofTwoCases("2026-09-14"));
        analyst.bringIn("workflow-steps", Steps.ofTwoCases("2026-09-14"))
                .then()
                .statusCode(201)
                .body("unchanged", equalTo(3));
        analyst.bringIn("workflow-steps", Steps.ofTwoCases("2026-09-08"))
                .then()
                .statusCode(201)
                .body("created", equalTo(0))
                .body("revised", equalTo(1))
                .body("unchanged", equalTo(2));

        report(analyst, "stages").body("total.counts.closed", equalTo(2));
        report(analyst, "timeliness").body("rows[2].inTime", equalTo(2)).body("rows[2].medianDays", equalTo(5.0f));
    }

    @Test
    void a_case_goes_on_where_the_next_extract_takes_it() {
        var analyst = prepared("E06000012");
        var first = "1,W1,C1,informal,2026-09-01,,,,drift,iro.one,North\n";
        analyst.bringIn("workflow-steps", Steps.of(first)).then().statusCode(201);
        report(analyst, "stages").body("rows.code", contains("informal"));

        var later = first.replace("2026-09-01,,,", "2026-09-01,2026-09-03,escalated,")
                + "2,W1,C1,stage_1,2026-09-03,,,,drift,iro.one,North\n3,W1,C1,cafcass,2026-09-04,,,,drift,iro.one,North\n";
        analyst.bringIn("workflow-steps", Steps.of(later)).then().statusCode(201);
        report(analyst, "stages")
                .body("rows.code", contains("stage_1"))
                .body("rows[0].counts.open", equalTo(1))
                .body("rows[0].counts.referred_to_cafcass", equalTo(1));
        analyst.get("/api/v1/reports/open", Map.of()).then().statusCode(200).body("total.counts.overdue", equalTo(1));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        var analyst = prepared("E06000013");
        analyst.bringIn("workflow-steps?dryRun=true", Steps.ofTwoCases("2026-09-14"))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(3));
        report(analyst, "stages").body("rows", hasSize(0));
    }

    private static HearthApi prepared(String authority) {
        Steps.prepare(authority);
        return HearthApi.as("analyst", authority);
    }

    private static ValidatableResponse report(HearthApi api, String name) {
        return api.report(name, Map.of("period", "2026-09")).then().statusCode(200);
    }
}
