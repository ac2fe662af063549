package uk.hearth.placement.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.testing.Riverbank;

/** Expected figures are counted by hand in the rows. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SufficiencyTest {

    private final Riverbank council = new Riverbank();

    @BeforeEach
    void four_children_of_whom_one_left() {
        council.child("A", "01/05/2015")
                .episodeAt("A", "01/05/2025", "S C2 U6 10/10/2025 X1 CREQB", "SE10 8EW", "SE10 8EW")
                .episodeAt("A", "10/10/2025", "P C2 K2", "SE10 8EW", "M1 1AE");
        council.child("B", "01/05/2012").episodeAt("B", "01/05/2025", "S C2 K3", "SE10 8EW", "SE10 8EW");
        council.child("C", "01/05/2015").episodeAt("C", "01/06/2025", "S C2 Z11", "SE10 8EW", "");
        council.child("D", "20/10/2007").episodeAt("D", "01/05/2025", "S C2 U4 20/10/2025 E17", "SE10 8EW", "SE10 8EW");
        council.send(2026);
    }

    @Test
    void a_day_shows_where_children_are_and_how_that_differs_from_the_baseline() {
        var october = dashboard("asAt=2025-10-31&baseline=2025-05-31");

        assertThat(line(october, "V1", null, "value")).isEqualTo("3");
        assertThat(line(october, "V1", null, "before")).isEqualTo("3"); // A, B and D in May
        assertThat(line(october, "V1", null, "change")).isEqualTo("0");
        assertThat(line(october, "D1", "childrens_home", "numerator")).isEqualTo("1");
        assertThat(line(october, "D1", "fostering_other", "numerator")).isEqualTo("0");
        assertThat(line(october, "D1", "fostering_other", "change")).isEqualTo("-66.7"); // from two of three
        assertThat(line(october, "D4", "50_miles_and_over", "numerator")).isEqualTo("1");
        assertThat(line(october, "D4", "under_5_miles", "numerator")).isEqualTo("1");
        assertThat(line(october, "D4", "not_known", "numerator")).isEqualTo("1");
        assertThat(line(october, "D5", "CREQB", "numerator")).isEqualTo("1");
        assertThat(line(october, "D6", "stayed_with_carers", "numerator")).isEqualTo("1");
        assertThat(line(october, "D7", "in_house", "numerator")).isEqualTo("1");
        assertThat(line(october, "D7", "agency", "numerator")).isEqualTo("0");
    }

    @Test
    void counts_differ_from_the_baselines_in_children_too() {
        var october = dashboard("asAt=2025-10-31&baseline=2025-05-31");

        // A and D were with foster carers in May; A is in a children's home by October, and D has left.
        assertThat(line(october, "D1", "fostering_other", "numeratorBefore")).isEqualTo("2");
        assertThat(line(october, "D1", "fostering_other", "numeratorChange")).isEqualTo("-2");
        assertThat(line(october, "D1", "childrens_home", "numeratorChange")).isEqualTo("1");
    }

    @Test
    void moves_of_the_year_are_counted_from_group_to_group() {
        var october = dashboard("asAt=2025-10-31");
        // A's alone: D left care, and B and C stayed where they were.
        assertThat(october.getList("moves.from")).containsExactly("fostering_other");
        assertThat(october.getList("moves.to")).containsExactly("childrens_home");
        assertThat(october.getList("moves.moves")).containsExactly(1);
        assertThat(dashboard("asAt=2025-10-09").getList("moves")).isEmpty();
        var table = council.as("commissioner")
                .request()
                .accept("text/csv")
                .queryParam("authority", council.authority())
                .get("/api/v1/sufficiency/moves?asAt=2025-10-31");
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.asString()).contains("fostering_other,childrens_home,1");
    }

    @Test
    void the_series_is_a_table_too() {
        var table = council.as("commissioner")
                .request()
                .accept("text/csv")
                .queryParam("authority", council.authority())
                .get("/api/v1/sufficiency/series?from=2025-04&to=2025-06&indicator=V1");
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.asString().lines())
                .filteredOn(row -> row.startsWith("children,V1,Children looked after,,,"))
                .containsExactly(
                        "children,V1,Children looked after,,,count,2025-04,0,,0",
                        "children,V1,Children looked after,,,count,2025-05,3,,3",
                        "children,V1,Children looked after,,,count,2025-06,4,,4");
    }

    @Test
    void what_is_unlawful_or_unregistered_is_an_alert_in_words() {
        var october = dashboard("asAt=2025-10-31");

        assertThat(october.getList("alerts.indicator")).containsExactly("P7", "P8");
        assertThat(october.getString("alerts[0].words"))
                .isEqualTo(
                        "1 child is under 16 in supported accommodation, which has been unlawful since September 2021");
    }

    @Test
    void the_months_are_a_series_of_what_each_day_shows() {
        var series = council.analyst()
                .list("/api/v1/sufficiency/series?from=2025-04&to=2025-12")
                .jsonPath();

        var all = series.getMap("items.find { it.indicator == 'V1' }");
        assertThat(all.get("section")).isEqualTo("children");
        assertThat(series.getList("items.find { it.indicator == 'V1' }.points.month", String.class))
                .startsWith("2025-04", "2025-05")
                .hasSize(9);
        assertThat(series.getList("items.find { it.indicator == 'V1' }.points.numerator"))
                .containsExactly(0, 3, 4, 4, 4, 4, 3, 3, 3);
        var foster = "items.find { it.indicator == 'D1' && it.category == 'fostering_other' }.points.numerator";
        assertThat(series.getList(foster)).containsExactly(0, 2, 2, 2, 2, 2, 0, 0, 0);
    }

    @Test
    void lines_break_down_by_age_and_are_a_table_too() {
        council.analyst()
                .list("/api/v1/sufficiency?asAt=2025-10-31&by=age")
                .then()
                .statusCode(200)
                .body(
                        "sections[0].lines.findAll { it.indicator == 'V1' && it.numerator == 3 }.category",
                        contains("10_to_15"));
        council.analyst()
                .request()
                .accept("text/csv")
                .queryParam("authority", council.authority())
                .get("/api/v1/sufficiency/table?asAt=2025-10-31")
                .then()
                .statusCode(200);
    }

    @Test
    void a_day_without_a_return_is_empty_and_a_later_baseline_is_refused() {
        council.analyst().list("/api/v1/sufficiency?asAt=2024-10-31").then().body("sections", empty());
        council.analyst()
                .list("/api/v1/sufficiency?asAt=2025-10-31&baseline=2025-10-31")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("baseline-not-before"));
        council.as("viewer").list("/api/v1/sufficiency?asAt=2025-10-31").then().statusCode(403);
    }

    private JsonPath dashboard(String query) {
        return council.as("commissioner")
                .list("/api/v1/sufficiency?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String line(JsonPath dashboard, String indicator, @Nullable String category, String what) {
        return dashboard.getString("sections.lines.flatten().find { it.indicator == '%s' && it.category == %s }.%s"
                .formatted(indicator, category == null ? "null" : "'" + category + "'", what));
    }
}
