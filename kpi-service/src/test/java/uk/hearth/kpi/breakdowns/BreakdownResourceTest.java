package uk.hearth.kpi.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.kpi.testing.KpiApi.LEWISHAM;

import com.github.miachm.sods.SpreadSheet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** The accommodation of Lewisham's unaccompanied children in December 2018, as published and as others may see it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BreakdownResourceTest {

    // an authority of this test's own
    private static final String ISLINGTON = "E09000019";
    private static final String AGENCY = "rows.find { it.category == 'Agency fostering' }";

    private final KpiApi analyst = KpiApi.analystOf(LEWISHAM);
    private final KpiApi viewer = KpiApi.viewerOf(LEWISHAM);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(ISLINGTON, "Islington");
    }

    @Test
    void an_analyst_sees_the_table_as_published_and_what_does_not_add_up() {
        accommodation(analyst, Map.of())
                .then()
                .statusCode(200)
                .body("audience", equalTo("internal"))
                .body("dimensions", contains("accommodation", "location"))
                .body("columns", contains("inside", "outside"))
                .body("rows", hasSize(5))
                .body(AGENCY + ".cells.value", contains(3, 19))
                .body(AGENCY + ".total.value", equalTo(12))
                .body("totals", nullValue())
                .body("findings.category", contains("Agency fostering", "Missing", "Supported lodgings"))
                .body("findings[0].rule", equalTo("parts_and_whole"))
                .body("findings[0].stated", equalTo(12))
                .body("findings[0].sum", equalTo(22))
                .body("findings[0].words", equalTo("Agency fostering is given as 12, its parts add up to 22 (3 + 19)"));
    }

    @Test
    void a_viewer_sees_it_as_partners_do() {
        // by hand: 3, 3, 3, 1 and 1 are small; 20, 12 and 10 would give the 3s away
        accommodation(viewer, Map.of())
                .then()
                .statusCode(200)
                .body("audience", equalTo("partner"))
                .body("withheld", equalTo(false))
                .body("rules", contains("disclosure-1"))
                .body(AGENCY + ".cells.display", contains("Suppressed", "19"))
                .body(AGENCY + ".total.missing", equalTo("suppressed"))
                .body("rows.find { it.category == 'In-house fostering' }.cells.symbol", contains("c", "c"))
                .body("rows.find { it.category == 'In-house fostering' }.total.value", equalTo(23))
                .body("rows.find { it.category == 'Missing' }.cells.value", contains(0, 0))
                .body("rows.find { it.category == 'Missing' }.total.symbol", equalTo("c"))
                .body("findings.category", hasItem("Agency fostering"))
                .body("findings[0].stated", nullValue())
                .body("findings[0].words", equalTo("Agency fostering is not what its parts add up to"));
        accommodation(viewer, Map.of("audience", "internal")).then().statusCode(403);
    }

    @Test
    void it_comes_as_csv_with_a_sidecar() {
        var csv = accommodation(analyst, "text/csv", Map.of("audience", "public"));
        csv.then()
                .contentType("text/csv")
                .header("Content-Disposition", "attachment; filename=\"UASC-ACCOM-E09000023-2018-12-public.csv\"");
        assertThat(csv.asString()).isEqualTo("""
                authority,indicator,period,accommodation,inside,outside,total
                E09000023,UASC-ACCOM,2018-12,Agency fostering,c,19,c
                E09000023,UASC-ACCOM,2018-12,In-house fostering,c,c,23
                E09000023,UASC-ACCOM,2018-12,Missing,0,0,c
                E09000023,UASC-ACCOM,2018-12,Semi-independent,c,c,13
                E09000023,UASC-ACCOM,2018-12,Supported lodgings,0,0,c
                """.replace("\n", "\r\n"));
        accommodation(analyst, "application/csvm+json", Map.of("audience", "public"))
                .then()
                .contentType("application/csvm+json")
                .body("url", equalTo("UASC-ACCOM-E09000023-2018-12-public.csv"))
                .body("tableSchema.columns.name", hasItem("accommodation"))
                .body("tableSchema.columns[5].null", contains("", "c", "z", "x", "k"));
    }

    @Test
    void it_comes_as_workbook_and_opendocument() throws IOException {
        var xlsx =
                accommodation(analyst, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Map.of());
        xlsx.then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"UASC-ACCOM-E09000023-2018-12-internal.xlsx\"");
        try (var book = new ReadableWorkbook(xlsx.asInputStream())) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCellText(3)).isEqualTo("Agency fostering");
            assertThat(row.getCell(6).asNumber()).isEqualByComparingTo("12");
        }
        var ods = accommodation(analyst, "application/vnd.oasis.opendocument.spreadsheet", Map.of());
        var sheet = new SpreadSheet(ods.asInputStream()).getSheet(0);
        assertThat(sheet.getRange(1, 6).getValue()).isEqualTo(12.0);
    }

    @Test
    void a_list_has_its_whole_and_a_percentage_without_its_fraction_is_withheld_outside() {
        var orders = breakdown(
                analyst, "ADOPT-ORDERS", LEWISHAM, "FY2016", "application/json", Map.of("audience", "public"));
        // 16 = 13 + 3: the 3 is small and would be 16 - 13
        orders.then()
                .statusCode(200)
                .body("rows.total.symbol", contains("c", "c"))
                .body("totals.total.value", equalTo(16))
                .body("findings", empty());
        breakdown(analyst, "CLA-KS-STANDARD", LEWISHAM, "AY2017", "application/json", Map.of("audience", "partner"))
                .then()
                .statusCode(200)
                .body("withheld", equalTo(true))
                .body("rows.cells.flatten().value", not(hasItem(100)));
    }

    @Test
    void a_small_figure_of_the_whole_is_left_out_of_report_and_series() {
        var own = KpiApi.analystOf(ISLINGTON);
        own.importCsv("measurements", """
                        authority,indicator,period,value
                        E09000019,CLA-START,2018-04,12
                        E09000019,CLA-START,2018-05,4
                        E09000019,CLA-START,2018-06,0
                        """).then().statusCode(201);
        own.series("CLA-START", ISLINGTON, Map.of("audience", "public"))
                .then()
                .statusCode(200)
                .body("points.value", contains(12, null, 0))
                .body("points[1].missing", equalTo("suppressed"))
                .body("points[1].status", equalTo("none"))
                .body("limits", empty())
                .body("rules", hasItem("disclosure-1"));
        own.series("CLA-START", ISLINGTON, Map.of()).then().body("points.value", contains(12, 4, 0));
        own.series("CLA-START", ISLINGTON, Map.of("audience", "all"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-audience"));
    }

    @Test
    void what_is_not_broken_down_is_not_found() {
        breakdown(analyst, "CLA-NUM", LEWISHAM, "2018-04", "application/json", Map.of())
                .then()
                .statusCode(404);
    }

    private static Response accommodation(KpiApi api, Map<String, ?> query) {
        return accommodation(api, "application/json", query);
    }

    private static Response accommodation(KpiApi api, String type, Map<String, ?> query) {
        return breakdown(api, "UASC-ACCOM", LEWISHAM, "2018-12", type, query);
    }

    private static Response breakdown(
            KpiApi api, String code, String authority, String period, String type, Map<String, ?> query) {
        return api.request()
                .accept(type)
                .queryParam("authority", authority)
                .queryParam("period", period)
                .queryParams(query)
                .get("/api/v1/indicators/" + code + "/breakdown");
    }
}
