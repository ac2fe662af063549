package uk.hearth.placement.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.placement.reading.Files903.EPISODES;
import static uk.hearth.placement.reading.Files903.HEADER;
import static uk.hearth.placement.returns.ReturnsTest.small;
import static uk.hearth.placement.testing.PlacementApi.analystOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

/** Rule 204 compares a child's ethnic background with last year's return. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecheckedReturnsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(10);

    private final String authority = "E0898%04d".formatted(NEXT.incrementAndGet());
    private final PlacementApi analyst = analystOf(authority);

    @Inject
    ReturnWorker worker;

    @Test
    void the_latest_return_of_a_year_is_checked_again_when_last_years_comes_later() throws Exception {
        String may = analyst.sendZip(2026, "2025-05", small("A1")).path("id");
        String june = analyst.sendZip(2026, "2025-06", small("A1")).path("id");
        var first = checkedAt(june);
        String lastYear = sendLastYear();
        worker.lookForOutdated();

        awaitCheckedAfter(june, first);
        assertThat(rule(june, "204")).containsEntry("state", "ran").containsEntry("findings", 1);
        assertThat(rule(may, "204")).as("an earlier month stays as it was").containsEntry("state", "skipped");
        assertThat(openIssues("204")).containsExactly("A1");
        assertThat(texts("select action from audit_event where authority = '%s' and action like 'checked%%'"))
                .hasSize(1);
        worker.lookForOutdated();
        assertThat(texts("select kind from return_job where authority = '%s'")).isEmpty();

        var second = checkedAt(june);
        withdraw(lastYear);
        worker.lookForOutdated();
        awaitCheckedAfter(june, second);
        assertThat(rule(june, "204")).containsEntry("state", "skipped");
        assertThat(openIssues("204")).isEmpty();
    }

    @Test
    void what_was_decided_about_an_issue_stays_when_its_return_is_checked_again() throws Exception {
        sendLastYear();
        String june = analyst.sendZip(2026, "2025-06", small("A1")).path("id");
        var issue = String.valueOf(issues("204").get(0).get("id"));
        analyst.request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("reason", "Corrected since"))
                .put("/api/v1/issues/" + issue + "/acceptance")
                .then()
                .statusCode(200);
        var first = checkedAt(june);
        ServiceDatabase.tamper("update case_return set directory = -1 where authority = '" + authority + "'");
        worker.lookForOutdated();

        awaitCheckedAfter(june, first);
        assertThat(issues("204"))
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("id", issue).containsEntry("status", "accepted"));
        assertThat(texts("select directory::text from case_return where authority = '%s' and state = 'current'"))
                .doesNotContain("-1");
    }

    @Test
    void the_latest_return_is_checked_again_and_figures_told_when_the_postcodes_are_others() throws Exception {
        String june = analyst.sendZip(2026, "2025-06", small("A1")).path("id");
        var first = checkedAt(june);
        ServiceDatabase.tamper("update case_return set directory = -1 where authority = '" + authority + "'");
        ServiceDatabase.tamper(
                "update told_month set figures = '{\"items\": []}' where authority = '" + authority + "'");
        worker.lookForOutdated();

        awaitCheckedAfter(june, first);
        assertThat(texts("select times::text from told_month where authority = '%s'"))
                .containsExactly("2");
    }

    @Test
    void the_latest_return_is_checked_again_when_the_authority_takes_other_areas() throws Exception {
        String june = analyst.sendZip(2026, "2025-06", small("A1")).path("id");
        var first = checkedAt(june);
        PlacementApi.as("administrator", authority)
                .request()
                .queryParam("authority", authority)
                .contentType("application/json")
                .body(Map.of("areas", List.of("E09000011")))
                .put("/api/v1/geography")
                .then()
                .statusCode(200);
        worker.lookForOutdated();

        awaitCheckedAfter(june, first);
        worker.lookForOutdated();
        assertThat(texts("select kind from return_job where authority = '%s'")).isEmpty();
    }

    @Test
    void the_latest_return_is_checked_again_when_there_is_a_list_of_ofsteds() throws Exception {
        String june = analyst.sendZip(2026, "2025-06", small("A1")).path("id");
        var first = checkedAt(june);
        assertThat(rule(june, "1008")).containsEntry("state", "skipped");
        analyst.request()
                .queryParam("authority", authority)
                .queryParam("asAt", "2025-06-30")
                .contentType("text/csv")
                .body("URN,Placement code,Placement provider code\n1999001,K2,PR4\n".getBytes(UTF_8))
                .post("/api/v1/imports/ofsted-list")
                .then()
                .statusCode(201);
        worker.lookForOutdated();

        awaitCheckedAfter(june, first);
        assertThat(rule(june, "1008")).containsEntry("state", "ran");
        worker.lookForOutdated();
        assertThat(texts("select kind from return_job where authority = '%s'")).isEmpty();
    }

    private String sendLastYear() {
        var files = Map.of(
                "h.csv", HEADER.replace("WBRI", "WIRI").getBytes(UTF_8),
                "e.csv", EPISODES.replace("2025", "2024").getBytes(UTF_8));
        return analyst.sendZip(2025, null, Files903.zip(files)).path("id");
    }

    private void withdraw(String id) {
        analyst.request()
                .contentType("application/json")
                .body(Map.of("reason", "Sent too early"))
                .post("/api/v1/returns/" + id + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private List<Object> openIssues(String rule) {
        return issues(rule).stream()
                .filter(issue -> "open".equals(issue.get("status")))
                .map(issue -> issue.get("child"))
                .toList();
    }

    private List<Map<String, Object>> issues(String rule) {
        return analyst.request()
                .queryParam("authority", authority)
                .queryParam("year", 2026)
                .queryParam("rule", rule)
                .get("/api/v1/issues")
                .jsonPath()
                .getList("items");
    }

    private Map<String, Object> rule(String id, String code) {
        return analyst.get("/api/v1/returns/" + id + "/rules")
                .jsonPath()
                .getMap("items.find { it.rule == '" + code + "' }");
    }

    private String checkedAt(String id) {
        return analyst.get("/api/v1/returns/" + id).path("checkedAt");
    }

    private void awaitCheckedAfter(String id, String before) throws InterruptedException {
        for (int i = 0; i < 400 && checkedAt(id).equals(before); i++) {
            Thread.sleep(50);
        }
        assertThat(checkedAt(id)).isNotEqualTo(before);
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            return ServiceDatabase.texts(connection, query.formatted(authority));
        }
    }
}
