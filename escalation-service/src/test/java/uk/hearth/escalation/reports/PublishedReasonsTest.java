package uk.hearth.escalation.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.Demonstration;
import uk.hearth.escalation.testing.HearthApi;

/** The tables that Southwark published in 2019, out of the logs that were brought in through the API. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedReasonsTest {

    private static final String SOUTHWARK = "E09000028";
    private static boolean loaded;

    private final HearthApi manager = HearthApi.as("manager", SOUTHWARK);

    @BeforeEach
    void load() {
        if (!loaded) {
            Demonstration.southwark(SOUTHWARK);
            loaded = true;
        }
    }

    @Test
    void the_table_before_mosaic_is_as_published() {
        var report = reasons(Map.of("period", "2018-04..2018-12", "taxonomy", "pre_mosaic"));

        assertThat(rows(report))
                .containsExactly(
                        entry("Incomplete or inadequate care plan", "38 36.9"),
                        entry("Drift or delay in care planning", "23 22.3"),
                        entry("Other", "13 12.6"),
                        entry("Action and effectiveness of management", "8 7.8"),
                        entry("Education", "8 7.8"),
                        entry("Placement concerns", "7 6.8"),
                        entry("Concerns about social work provision", "4 3.9"),
                        entry("Review decisions not completed", "1 1.0"),
                        entry("Safeguarding, including missing, crime or sexual exploitation risk", "1 1.0"));
        assertThat(report.getInt("total.counts.escalations")).isEqualTo(103);
    }

    @Test
    void the_table_in_mosaic_is_as_published() {
        var report = reasons(Map.of("period", "2018-04..2018-12", "taxonomy", "mosaic"));

        assertThat(rows(report))
                .containsExactly(
                        entry("Inadequate care plan", "19 43.2"),
                        entry("Care plan delay", "7 15.9"),
                        entry("Other", "6 13.6"),
                        entry("Education", "3 6.8"),
                        entry("Social work", "3 6.8"),
                        entry("Follow-up actions", "2 4.5"),
                        entry("Health", "1 2.3"),
                        entry("Placement", "1 2.3"),
                        entry("Planning for 18+", "1 2.3"),
                        entry("Safeguarding", "1 2.3"));
        assertThat(report.getInt("total.counts.escalations")).isEqualTo(44);
    }

    @Test
    void with_the_mapping_on_there_is_one_table_across_the_change() {
        var report = reasons(Map.of("period", "2018-04..2018-12", "taxonomy", "mosaic", "mapped", true));

        // by hand: each Mosaic count and those of the old reasons mapped to it, so Other is 6 + 13 + 8 (management)
        assertThat(rows(report))
                .containsExactly(
                        entry("Inadequate care plan", "57 38.8"),
                        entry("Care plan delay", "30 20.4"),
                        entry("Other", "27 18.4"),
                        entry("Education", "11 7.5"),
                        entry("Placement", "8 5.4"),
                        entry("Social work", "7 4.8"),
                        entry("Follow-up actions", "3 2.0"),
                        entry("Safeguarding", "2 1.4"),
                        entry("Health", "1 0.7"),
                        entry("Planning for 18+", "1 0.7"));
        assertThat(report.getInt("total.counts.escalations")).isEqualTo(147);
    }

    @Test
    void a_viewer_is_not_shown_small_numbers_nor_what_would_tell_them() {
        var report = HearthApi.as("viewer", SOUTHWARK)
                .report("reasons", Map.of("period", "2018-04..2018-12", "taxonomy", "pre_mosaic"))
                .then()
                .statusCode(200)
                .body("suppression", equalTo("disclosure-1"))
                .body("total.counts.escalations", equalTo(103))
                .extract()
                .jsonPath();
        assertThat(report.<Map<String, Object>>getList("rows.findAll { it.counts.escalations != null }.counts"))
                .extracting(counts -> (Integer) counts.get("escalations"))
                .contains(38, 23, 13)
                .noneMatch(count -> count < 6);
    }

    @Test
    void the_same_table_comes_as_csv_with_its_metadata_and_as_spreadsheets() {
        var query = Map.of("period", "2018-04..2018-12", "taxonomy", "pre_mosaic");
        var csv = manager.own().queryParams(query).accept("text/csv").get("/api/v1/reports/reasons");
        csv.then().statusCode(200).header("Content-Disposition", startsWith("attachment"));
        assertThat(csv.asString().lines())
                .hasSize(11)
                .contains("pre_mosaic,inadequate_care_plan,Incomplete or inadequate care plan,38,36.9")
                .endsWith(",total,Total,103,100.0");
        for (var type : new String[] {
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.spreadsheet"
        }) {
            assertThat(manager.own()
                            .queryParams(query)
                            .accept(type)
                            .get("/api/v1/reports/reasons")
                            .asByteArray())
                    .startsWith('P', 'K');
        }
        manager.own()
                .queryParams(query)
                .accept("application/csvm+json")
                .get("/api/v1/reports/reasons")
                .then()
                .statusCode(200)
                .body("tableSchema.columns", hasSize(5));
    }

    @Test
    void the_same_log_again_changes_nothing() {
        HearthApi.as("analyst", SOUTHWARK)
                .bringIn("escalation-log?mapping=old_log", Demonstration.file("southwark/escalations/log.csv"))
                .then()
                .statusCode(201)
                .body("received", equalTo(103))
                .body("unchanged", equalTo(103));
    }

    private JsonPath reasons(Map<String, ?> query) {
        return manager.report("reasons", query).then().statusCode(200).extract().jsonPath();
    }

    /** Count and share by title, in the order of the table. */
    private static Map<String, String> rows(JsonPath report) {
        var rows = new LinkedHashMap<String, String>();
        for (int i = 0; i < report.getList("rows").size(); i++) {
            var row = "rows[%d].".formatted(i);
            rows.put(
                    report.getString(row + "title"),
                    report.getString(row + "counts.escalations") + " "
                            + report.getString(row + "percents.escalations"));
        }
        return rows;
    }
}
