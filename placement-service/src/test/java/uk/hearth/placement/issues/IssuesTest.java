package uk.hearth.placement.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.hearth.placement.testing.PlacementApi.analystOf;
import static uk.hearth.placement.testing.PlacementApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.tables.TableFormats;

/** The rules are 103 (ethnic background not a code) and 232 (sex unknown: a query). */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuesTest extends IssuesOfReturns {

    @Test
    void an_issue_says_where_it_is_what_is_wrong_and_what_it_distorts() {
        send("2025-06", child("A1", "M", "WBRI"), child("B1", "M", "XXXX"));

        var issue = issues("rule", "103").getMap("items[0]");
        assertThat(issue)
                .containsEntry("child", "B1")
                .containsEntry("table", "Header")
                .containsEntry("line", 3)
                .containsEntry("severity", "error")
                .containsEntry("status", "open")
                .containsEntry("change", "new")
                .containsEntry("worker", "SW2");
        assertThat(issue.get("columns")).asString().isEqualTo("[ETHNIC]");
        assertThat(issue.get("distorts")).asString().isEqualTo("[V9]");
        assertThat(issue.get("remedy")).asString().contains("WBRI");
    }

    @Test
    void the_next_return_tells_new_still_there_and_gone() {
        send("2025-06", child("A1", "M", "XXXX"), child("B1", "M", "XXXX"));
        send("2025-07", child("A1", "M", "XXXX"), child("B1", "M", "WBRI"), child("C1", "M", "YYYY"));

        assertThat(issues("rule", "103", "change", "still_there").getList("items.child"))
                .containsExactly("A1");
        assertThat(issues("rule", "103", "change", "new").getList("items.child"))
                .containsExactly("C1");
        var gone = issues("rule", "103", "change", "gone");
        assertThat(gone.getList("items.child")).containsExactly("B1");
        assertThat(gone.getList("items.status")).containsExactly("resolved");
        assertThat(gone.getList("items.resolvedIn").get(0)).isEqualTo(latestReturn());
    }

    @Test
    void an_issue_of_long_ago_says_in_which_return_it_was_resolved() {
        send("2025-06", child("A1", "M", "XXXX"));
        String id = issues("rule", "103").getString("items[0].id");
        send("2025-07", child("A1", "M", "WBRI"));
        var july = latestReturn();
        send("2025-08", child("A1", "M", "WBRI"));

        analyst.get("/api/v1/issues/" + id)
                .then()
                .body("status", equalTo("resolved"))
                .body("resolvedIn", equalTo(july));
        assertThat(issues("rule", "103").getList("items")).isEmpty();
    }

    private Object latestReturn() {
        return analyst.list("/api/v1/returns").path("items[0].id");
    }

    @Test
    void the_list_comes_as_csv_and_xlsx() {
        send("2025-06", child("A1", "M", "WBRI"), child("B1", "M", "XXXX"));
        var csv = table("text/csv").asString();
        assertThat(csv).startsWith("child,rule,severity,table,row,columns").contains("B1,103,error,Header,3,ETHNIC");
        table(TableFormats.XLSX).then().header("Content-Disposition", containsString("issues-2026.xlsx"));
    }

    @Test
    void those_that_may_make_a_figure_wrong_are_listed_by_it() {
        send("2025-06", child("A1", "U", "WBRI"), child("B1", "M", "XXXX"));
        assertThat(issues("indicator", "V9", "rule", "103").getList("items.child"))
                .containsExactly("B1");
        assertThat(issues("indicator", "V9", "limit", "200").getList("items.distorts.flatten()"))
                .contains("V9");
        assertThat(issues("indicator", "V9", "limit", "200").getList("items.findAll { !it.distorts.contains('V9') }"))
                .isEmpty();
        assertThat(issues("indicator", "H5", "rule", "103").getList("items")).isEmpty();
        assertThat(table("text/csv", "indicator", "V9").asString().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains("V9"));
        assertThat(table("text/csv", "indicator", "H5").asString()).doesNotContain("103");
    }

    @Test
    void the_count_by_figure_names_it_and_is_as_long_as_the_list() {
        send("2025-06", child("A1", "U", "XXXX"), child("B1", "M", "XXXX"));
        var counted = analyst.request()
                .queryParam("authority", authority)
                .queryParam("year", 2026)
                .queryParam("by", "indicator")
                .get("/api/v1/issues/counts")
                .then()
                .body("items.find { it.of == 'V9' }.title", equalTo("Age, ethnicity, need mix"))
                .extract()
                .jsonPath();
        int errors = counted.getInt("items.find { it.of == 'V9' }.errors");
        int queries = counted.getInt("items.find { it.of == 'V9' }.queries");
        assertThat(issues("indicator", "V9", "status", "open", "limit", "200").getList("items"))
                .hasSize(errors + queries);
    }

    @Test
    void a_figure_that_no_data_gives_is_refused_without_being_repeated() {
        var refused = table("text/csv", "indicator", "<script>");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).doesNotContain("script");
    }

    private Response table(String type, String... query) {
        var request = analyst.request();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.request()
                .queryParam("authority", authority)
                .queryParam("year", 2026)
                .accept(type)
                .get("/api/v1/issues/table");
    }

    @Test
    void pages_follow_each_other_without_gap() {
        send("2025-06", child("A1", "U", "XXXX"), child("B1", "U", "XXXX"));
        int all = issues("limit", "200").getList("items").size();
        int seen = 0;
        var page = issues("limit", "1");
        while (true) {
            seen += page.getList("items").size();
            var next = page.getString("next");
            if (next == null) {
                break;
            }
            page = issues("limit", "1", "cursor", next);
        }
        assertThat(seen).isEqualTo(all).isGreaterThan(3);
    }

    @Test
    void a_child_is_asked_for_in_the_body_and_the_view_is_audited() {
        send("2025-06", child("A1", "M", "XXXX"), child("B1", "M", "XXXX"));
        analyst.request()
                .contentType("application/json")
                .body(Map.of("authority", authority, "year", 2026, "child", "B1"))
                .post("/api/v1/issues/of-child")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items.findAll { it.rule == '103' }.child", contains("B1"));
        as("auditor", authority)
                .list("/api/v1/audit-events")
                .then()
                .body("items.action", hasItem("viewed issues of a child"));
    }

    @Test
    void machines_and_viewers_see_no_issues() {
        send("2025-06", child("A1", "M", "XXXX"));
        String id = issues("rule", "103").getString("items[0].id");
        as("integration", authority).get("/api/v1/issues/" + id).then().statusCode(403);
        as("viewer", authority).get("/api/v1/issues/" + id).then().statusCode(403);
        analystOf("E09000023").get("/api/v1/issues/" + id).then().statusCode(404);
    }
}
