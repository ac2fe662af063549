package uk.hearth.kpi.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static uk.hearth.kpi.testing.KpiApi.LEWISHAM;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** The scorecards that Lewisham's members read, against the council's own tables. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LewishamScorecardTest {

    private static final List<String> TEN_MONTHS = List.of(
            "2018-04", "2018-05", "2018-06", "2018-07", "2018-08", "2018-09", "2018-10", "2018-11", "2018-12",
            "2019-01");

    private final KpiApi viewer = KpiApi.viewerOf(LEWISHAM);

    @BeforeEach
    void load() {
        Demonstration.load();
    }

    @Test
    void every_cell_of_january_2019_is_as_the_council_published_it() {
        var report = corporateParenting();
        assertThat(report.<String>getList("periods.code")).isEqualTo(TEN_MONTHS);
        var rows = report.<Map<String, Object>>getList("rows");
        assertThat(rows).hasSize(13);
        var published = Demonstration.published("measurements.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("indicator") + " " + row.getField("period"),
                        row -> new BigDecimal(row.getField("value").replace("not_available", "-1"))));
        for (int row = 0; row < 13; row++) {
            var code = report.getString("rows[%d].indicator".formatted(row));
            for (int month = 0; month < 10; month++) {
                var shown = new BigDecimal(report.getString("rows[%d].cells[%d].value".formatted(row, month)));
                assertThat(shown)
                        .as("%s %s", code, TEN_MONTHS.get(month))
                        .isEqualTo(published.get(code + " " + TEN_MONTHS.get(month)));
            }
        }
    }

    @Test
    void targets_are_said_in_words() {
        assertThat(byIndicator(corporateParenting(), "target.words"))
                .containsEntry("CLA-NUM", "No target")
                .containsEntry("CLA-RATE", "Under review")
                .containsEntry("CLA-REVIEW-TIME", "At least 95%")
                .containsEntry("CLA-DENTAL", "At least 85%")
                .containsEntry("CLA-STABLE-3PLUS", "At most 10%");
        var safeguarding = viewer.report("safeguarding", LEWISHAM, Map.of()).jsonPath();
        assertThat(byIndicator(safeguarding, "target.words"))
                .containsEntry("MASH-TO-REFERRAL", "20% to 25%")
                .containsEntry("REREFERRALS", "At most 15%")
                .containsEntry("S47-STARTED", "No target");
    }

    // By hand: close is within 10 per cent of the target, so from 81 for 90, from 85.5 for 95, from 76.5 for 85,
    // from 78.3 for 87, from 67.5 for 75, up to 11 for at most 10.
    @Test
    void statuses_of_january_2019_are_as_worked_by_hand() {
        assertThat(byIndicator(corporateParenting(), "status"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("CLA-NUM", "none"),
                        Map.entry("CLA-RATE", "none"),
                        Map.entry("CLA-START", "none"),
                        Map.entry("CLA-CEASE", "none"),
                        Map.entry("CLA-VISIT-6W", "on_target"), // 92.2
                        Map.entry("CLA-REVIEW-TIME", "below_target"), // 85
                        Map.entry("CLA-IHA-TIME", "close_to_target"), // 88
                        Map.entry("CLA-HA-CURRENT", "on_target"), // 98
                        Map.entry("CLA-DENTAL", "below_target"), // 47
                        Map.entry("CLA-IMMS", "below_target"), // 57
                        Map.entry("CLA-PEP", "below_target"), // 66
                        Map.entry("CLA-STABLE-LONG", "on_target"), // 77.5
                        Map.entry("CLA-STABLE-3PLUS", "on_target"))); // 9.6
    }

    @Test
    void the_computed_direction_agrees_with_the_officers_arrows_but_for_immunisations() {
        var report = corporateParenting();
        var computed = byIndicator(report, "direction.computed");
        var officers = Demonstration.published("published-direction.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("indicator"), row -> row.getField("direction")));
        assertThat(byIndicator(report, "direction.officers")).isEqualTo(officers);
        assertThat(computed).containsEntry("CLA-IMMS", "down");
        computed.remove("CLA-IMMS");
        officers.remove("CLA-IMMS");
        assertThat(computed).isEqualTo(officers);
    }

    @Test
    void benchmarks_stand_side_by_side_with_their_period() {
        var report = corporateParenting();
        assertThat(report.<String>getList("comparators.name"))
                .containsExactly("Statistical neighbours", "Inner London", "England", "Lewisham");
        var stable = "rows.find { it.indicator == 'CLA-STABLE-LONG' }.benchmarks";
        assertThat(report.<String>getList(stable + ".display")).containsExactly("68%", "68%", "70%", "77%");
        assertThat(report.<String>getList(stable + ".periodLabel")).containsOnly("2017");
        assertThat(report.<String>getList("rows.find { it.indicator == 'CLA-NUM' }.benchmarks"))
                .isEmpty();
    }

    @Test
    void the_safeguarding_scorecard_says_where_the_council_had_no_figure() {
        var report = viewer.report("safeguarding", LEWISHAM, Map.of("to", "FY2019-Q3", "periods", 4))
                .jsonPath();
        assertThat(report.<String>getList("periods.label"))
                .containsExactly("Quarter 4 2018/19", "Quarter 1 2019/20", "Quarter 2 2019/20", "Quarter 3 2019/20");
        assertThat(report.<Object>getList("rows")).hasSize(18);
        var reviews = "rows.find { it.indicator == 'CIN-REVIEW-3M' }.cells";
        assertThat(report.<String>getList(reviews + ".display"))
                .containsExactly("Not available", "Not available", "Not available", "76%");
        assertThat(report.<String>getList(reviews + ".missing")).startsWith("not_available");
        assertThat(report.<String>getList("rows.find { it.indicator == 'MASH-CONTACTS' }.cells.display"))
                .containsExactly("4,171", "4,063", "3,654", "3,774");
    }

    @Test
    void the_same_report_comes_as_csv() throws Exception {
        var answer = viewer.request()
                .accept("text/csv")
                .queryParam("authority", LEWISHAM)
                .queryParam("to", "2019-01")
                .queryParam("periods", 10)
                .get("/api/v1/scorecards/corporate-parenting/report");
        answer.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", "attachment; filename=\"corporate-parenting-E09000023-2019-01.csv\"");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(answer.asString())) {
            var rows = csv.stream().collect(Collectors.toMap(row -> row.getField("indicator"), row -> row));
            assertThat(rows).hasSize(13);
            for (NamedCsvRecord published : Demonstration.published("measurements.csv")) {
                var row = rows.get(published.getField("indicator"));
                if (row != null && TEN_MONTHS.contains(published.getField("period"))) {
                    assertThat(row.getField(published.getField("period"))).isEqualTo(published.getField("value"));
                }
            }
            assertThat(rows).hasEntrySatisfying("CLA-STABLE-3PLUS", row -> {
                assertThat(row.getField("england")).isEqualTo("10");
                assertThat(row.getField("england_period")).isEqualTo("CY2017");
            });
        }
    }

    @Test
    void without_periods_only_months_since_the_first_figure_are_shown() {
        viewer.report("corporate-parenting", LEWISHAM, Map.of())
                .then()
                .statusCode(200)
                .body("to", equalTo("2019-01"))
                .body("periods.size()", equalTo(10));
    }

    @Test
    void a_report_already_held_is_not_sent_again() {
        var first = viewer.report("corporate-parenting", LEWISHAM, Map.of("to", "2019-01"));
        viewer.request()
                .header("If-None-Match", first.header("ETag"))
                .queryParam("authority", LEWISHAM)
                .queryParam("to", "2019-01")
                .get("/api/v1/scorecards/corporate-parenting/report")
                .then()
                .statusCode(304);
    }

    @Test
    void the_list_says_which_period_each_scorecard_is_at() {
        viewer.get("/api/v1/scorecards?authority=" + LEWISHAM)
                .then()
                .statusCode(200)
                .body("items.code", contains("corporate-parenting", "safeguarding"))
                .body("items.latestPeriodLabel", contains("January 2019", "Quarter 3 2019/20"));
    }

    @Test
    void a_period_that_is_none_is_refused_by_name() {
        viewer.report("corporate-parenting", LEWISHAM, Map.of("to", "January"))
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo("to"))
                .body("errors[0].code", equalTo("unknown-period"));
        viewer.report("corporate-parenting", LEWISHAM, Map.of("to", "FY2018-Q4"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("period-of-another-kind"));
    }

    private JsonPath corporateParenting() {
        return viewer.report("corporate-parenting", LEWISHAM, Map.of("to", "2019-01", "periods", 10))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static Map<String, String> byIndicator(JsonPath report, String field) {
        var codes = report.<String>getList("rows.indicator");
        var values = report.<String>getList("rows." + field);
        return new HashMap<>(
                IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(codes::get, values::get)));
    }
}
