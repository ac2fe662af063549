package uk.hearth.placement.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.testing.PlacementApi;
import uk.hearth.placement.testing.Riverbank;

/** Where and in what children are placed, by which parts, and who is behind a figure. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {

    private final Riverbank council = new Riverbank();

    private void four_children() {
        council.child("near", "01/05/2015").episodeAt("near", "01/05/2025", "S C2 U6", "SE10 8EW", "SE10 8EW");
        council.child("far", "01/05/2015").episodeAt("far", "01/05/2025", "S C2 K2", "SE10 8EW", "M1 1AE");
        council.child("withheld", "01/05/2023").episodeAt("withheld", "01/05/2025", "S E1 A6", "SE10 8EW", "");
        council.child("alone", "01/05/2012").episodeAt("alone", "01/05/2025", "S V2 K3", "SE10 8EW", "M1 1AE");
        council.row("uasc", "alone,F,01/05/2012,").send(2026);
    }

    @Test
    void distance_leaves_out_who_is_unaccompanied_and_what_is_not_known() {
        four_children();

        var figures = council.figures("2026-03-31");
        assertThat(figures.of("V1")).isEqualTo("4");
        assertThat(figures.of("V6")).isEqualTo("1/4");
        assertThat(figures.of("P11")).isEqualTo("1/2");
        assertThat(figures.of("P11b")).isEqualTo("1/2");
        assertThat(figures.of("P10")).isEqualTo("0/3"); // no area of this made-up council
        assertThat(figures.of("P7")).isEqualTo("1"); // alone is 13, in supported accommodation
        assertThat(figures.of("P5")).isEqualTo("1/4");
        assertThat(figures.of("P3")).isEqualTo("1/1");
    }

    @Test
    void the_parts_of_a_figure_add_up_to_the_whole() {
        four_children();

        for (var by : Dimension.values()) {
            var parts = council.figures("2026-03-31", "&indicator=V1&by=" + by.word());
            assertThat(parts.json().getList("items.numerator", Integer.class).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as(by.word())
                    .isEqualTo(4);
        }
        assertThat(council.figures("2026-03-31", "&by=age").of("V1", "10_to_15"))
                .isEqualTo("3");
    }

    @Test
    void the_children_behind_a_figure_are_those_it_counts_and_who_asked_is_kept() {
        four_children();

        var path = "/api/v1/figures/P11/children?asAt=2026-03-31";
        council.analyst()
                .list(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("rows.child", containsInAnyOrder("NEAR", "FAR"))
                .body("rows.find { it.child == 'FAR' }.numerator", equalTo(1));
        council.analyst()
                .list("/api/v1/figures/V1/children?asAt=2026-03-31&dimension=age&category=1_to_4")
                .then()
                .body("rows.child", containsInAnyOrder("WITHHELD"));
        council.analyst()
                .list("/api/v1/figures/V8/children?asAt=2026-03-31&dimension=legal_status_group&category=accommodated")
                .then()
                .body("rows.findAll { it.numerator == 1 }.child", containsInAnyOrder("ALONE"));
        assertThat(council.as("auditor")
                        .list("/api/v1/audit-events")
                        .jsonPath()
                        .getList("items.findAll { it.action == 'viewed the children behind a figure' }"))
                .hasSize(3);
        council.as("commissioner").list(path).then().statusCode(403);
        PlacementApi.analystOf("E06000001")
                .get(path + "&authority=" + council.authority())
                .then()
                .statusCode(403);
        council.analyst()
                .list("/api/v1/figures/X99/children?asAt=2026-03-31")
                .then()
                .statusCode(404);
    }

    @Test
    void a_timeline_tells_periods_runs_and_events_to_those_allowed() {
        council.child("A", "01/05/2015")
                .episodeAt("A", "01/05/2025", "S C2 U4 01/06/2025 X1 CARPL", "SE10 8EW", "SE10 8EW")
                .episodeAt("A", "01/06/2025", "P C2 T1 08/06/2025 X1 CARPL", "SE10 8EW", "SE18 6HQ")
                .episodeAt("A", "08/06/2025", "P C2 U4 01/09/2025 X1 CREQB", "SE10 8EW", "SE10 8EW")
                .episodeAt("A", "01/09/2025", "P C2 K2 01/12/2025 E4A", "SE10 8EW", "M1 1AE")
                .row("reviews", "A,01/05/2015,20/05/2025,PN1")
                .send(2026);
        var asked = Map.of("authority", council.authority(), "child", "A");

        var timeline = council.as("iro")
                .request()
                .contentType("application/json")
                .body(asked)
                .post("/api/v1/timelines/of-child")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(timeline.getList("periods")).hasSize(1);
        assertThat(timeline.getString("periods[0].to")).isEqualTo("2025-12-01");
        assertThat(timeline.getInt("periods[0].days")).isEqualTo(214); // 1 May to 1 December 2025
        assertThat(timeline.getList("periods[0].placements.placement")).containsExactly("U4", "K2");
        assertThat(timeline.getList("periods[0].placements[0].episodes.temporary"))
                .containsExactly(false, true, false);
        assertThat(timeline.getString("periods[0].placements[0].changeReason")).isEqualTo("CREQB");
        assertThat(timeline.getList("events.kind")).containsExactly("review");
        council.as("viewer")
                .request()
                .contentType("application/json")
                .body(asked)
                .post("/api/v1/timelines/of-child")
                .then()
                .statusCode(403);
        council.analyst()
                .request()
                .contentType("application/json")
                .body(Map.of("authority", council.authority(), "child", "NOBODY"))
                .post("/api/v1/timelines/of-child")
                .then()
                .statusCode(404);
    }

    @Test
    void figures_are_a_table_too_and_months_a_series() {
        four_children();

        var csv = council.analyst()
                .request()
                .accept("text/csv")
                .queryParam("authority", council.authority())
                .get("/api/v1/figures?asAt=2026-03-31")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("indicator,title,dimension,category,unit,numerator");
        var months = council.analyst()
                .list("/api/v1/figures/months?from=2025-04&to=2026-03&indicator=V1")
                .jsonPath();
        assertThat(months.getList("items.asAt")).hasSize(12);
        assertThat(months.getList("items.collect { it.items[0].numerator }"))
                .containsExactly(0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        council.analyst()
                .list("/api/v1/figures/months?from=2026-04&to=2026-03")
                .then()
                .statusCode(400);
    }
}
