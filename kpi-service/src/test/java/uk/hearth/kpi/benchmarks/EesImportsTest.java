package uk.hearth.kpi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.KpiApi;
import uk.hearth.kpi.testing.Published;

/** Tables of explore education statistics, brought in as published. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EesImportsTest {

    private static final String TOWER_HAMLETS = "E09000030";

    @BeforeEach
    void load() {
        Published.load();
    }

    @Test
    void the_same_table_again_changes_nothing() {
        // nine rows are left of the twelve: not the age group, the former county and the school
        Published.stability(Map.of())
                .then()
                .statusCode(201)
                .body("received", equalTo(9))
                .body("unchanged", equalTo(9));
    }

    @Test
    void englands_figure_is_there_for_every_authority_with_its_release() {
        // England, 31 March 2024: 68 per cent, 19,750 of 29,000
        listed(KpiApi.LEWISHAM, "area=E92000001")
                .then()
                .body("items", hasSize(1))
                .body("items[0].shared", equalTo(true))
                .body("items[0].period", equalTo("FY2023"))
                .body("items[0].display", equalTo("68%"))
                .body("items[0].numerator", equalTo(19750))
                .body("items[0].denominator", equalTo(29000))
                .body("items[0].release", equalTo("Children looked after in England, 2023 to 2024"))
                .body("items[0].releaseDate", equalTo("2024-11-14"));
    }

    @Test
    void symbols_are_kept_and_said_in_words() {
        listed(TOWER_HAMLETS, "area=E09000001")
                .then()
                .body("items[0].symbol", equalTo("c"))
                .body("items[0].value", nullValue())
                .body("items[0].display", equalTo("Confidential"));
        listed(TOWER_HAMLETS, "area=E09000015").then().body("items[0].symbol", equalTo("k"));
    }

    @Test
    void a_report_shows_the_country_and_its_own_groups_with_release_and_date() {
        KpiApi.analystOf(TOWER_HAMLETS)
                .importCsv(
                        "measurements",
                        "authority,indicator,period,value\nE09000030,%s,2024-04,61\n".formatted(Published.INDICATOR));
        KpiApi.analystOf(TOWER_HAMLETS)
                .series(Published.INDICATOR, TOWER_HAMLETS, Map.of())
                .then()
                .statusCode(200)
                .body("benchmarks.comparator", contains("inner_london", "london", "england"))
                .body("benchmarks.releaseDate", contains("2024-11-14", "2024-11-14", "2024-11-14"));
    }

    @Test
    void a_mapping_that_does_not_fit_the_file_is_named() {
        refused(Map.of("value", "rate"), "column-not-in-file");
        refused(Map.of("filter", "characteristic=Nobody"), "no-rows-match");
        refused(Map.of("filter", "time_period=2024"), "rows-not-told-apart");
        refused(Map.of("filter", "characteristic"), "malformed-filter");
        refused(Map.of("indicator", "NO-SUCH"), "unknown-indicator");
        Published.imported(Published.table().replace("2024,Reporting", "2024,Tax"), Map.of())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-period"))
                .body("errors[0].row", equalTo(2));
    }

    @Test
    void an_older_release_brought_in_later_does_not_supersede_the_newer() {
        var indicator = indicator("EES-RELEASES");
        var newer = Published.stability(Map.of("indicator", indicator));
        var older = Map.of("indicator", indicator, "release", "2022 to 2023", "releaseDate", "2023-11-16");
        Published.imported(Published.table().replace("29000,68", "29000,67"), older)
                .then()
                .statusCode(201)
                .body("older", equalTo(9))
                .body("revised", equalTo(0));
        england(indicator, "")
                .then()
                .body("items.value", contains(68))
                .body("items.releaseDate", contains("2024-11-14"));
        england(indicator, "&revisions=true").then().body("items.value", contains(68, 67));
        Published.imported(Published.table().replace("29000,68", "29000,67"), older)
                .then()
                .body("unchanged", equalTo(9));
        withdrawn(KpiApi.analystOf(KpiApi.LEWISHAM), newer).then().statusCode(403);
        withdrawn(KpiApi.administrator(), newer).then().statusCode(200).body("withdrawal.restored", equalTo(9));
        england(indicator, "")
                .then()
                .body("items.value", contains(67))
                .body("items.releaseDate", contains("2023-11-16"));
    }

    @Test
    void a_newer_release_supersedes_the_older() {
        var indicator = indicator("EES-NEWER");
        Published.stability(Map.of("indicator", indicator));
        Published.imported(
                        Published.table().replace("29000,68", "29000,67"),
                        Map.of("indicator", indicator, "release", "Revised", "releaseDate", "2025-01-16"))
                .then()
                .body("revised", equalTo(9))
                .body("older", equalTo(0));
        england(indicator, "").then().body("items.value", contains(67));
    }

    @Test
    void only_machines_and_administrators_bring_in_what_is_for_all() {
        var answer = KpiApi.analystOf(KpiApi.LEWISHAM)
                .request()
                .contentType("text/csv")
                .body(Published.table())
                .queryParams(Published.mapping())
                .post("/api/v1/imports/benchmarks-ees");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static String indicator(String code) {
        KpiApi.administrator()
                .importCsv(
                        "indicators",
                        "code,title,unit,polarity,frequency,category\n%s,As published,percent,higher,annual,Published\n"
                                .formatted(code))
                .then()
                .statusCode(201);
        return code;
    }

    private static Response england(String indicator, String more) {
        return KpiApi.viewerOf(TOWER_HAMLETS)
                .get("/api/v1/benchmarks?authority=%s&area=E92000001&indicator=%s%s"
                        .formatted(TOWER_HAMLETS, indicator, more));
    }

    private static Response withdrawn(KpiApi who, Response imported) {
        return who.request()
                .contentType("application/json")
                .body(Map.of("reason", "Wrong column"))
                .post("/api/v1/imports/" + imported.path("id") + "/withdrawal");
    }

    private static void refused(Map<String, String> instead, String code) {
        Published.stability(instead).then().statusCode(400).body("errors[0].code", equalTo(code));
    }

    private static Response listed(String authority, String query) {
        return KpiApi.viewerOf(authority)
                .get("/api/v1/benchmarks?authority=%s&indicator=%s&%s"
                        .formatted(authority, Published.INDICATOR, query));
    }
}
