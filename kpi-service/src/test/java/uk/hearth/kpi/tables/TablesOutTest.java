package uk.hearth.kpi.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** Every table of the service in every format of tables. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TablesOutTest {

    // an authority of this test's own, with Lewisham's published figures
    private static final String REDBRIDGE = "E09000026";
    private static final String CSV = "text/csv";
    private static final String CSVW = "application/csvm+json";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private static boolean published;

    private final KpiApi analyst = KpiApi.analystOf(REDBRIDGE);

    @BeforeEach
    void load() {
        Demonstration.load();
        if (published) {
            return;
        }
        KpiApi.administrator().nameAuthority(REDBRIDGE, "Redbridge");
        for (var kind : List.of("measurements", "targets", "benchmarks", "commentary", "plans")) {
            analyst.importCsv(
                    kind, Demonstration.file("lewisham/" + kind + ".csv").replace("E09000023", REDBRIDGE));
        }
        analyst.defineScorecard("panel", REDBRIDGE, Demonstration.file("lewisham/corporate-parenting.json"));
        for (var to : List.of("2018-12", "2019-01")) {
            analyst.request()
                    .contentType("application/json")
                    .body(Map.of("title", "Panel", "meetingOn", to + "-28", "to", to))
                    .post("/api/v1/scorecards/panel/editions?authority=" + REDBRIDGE)
                    .then()
                    .statusCode(201);
        }
        published = true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/measurements?authority=E09000026&indicator=CLA-IMMS",
                "/api/v1/targets?authority=E09000026",
                "/api/v1/benchmarks?authority=E09000026",
                "/api/v1/commentary?authority=E09000026",
                "/api/v1/comparator-groups?authority=E09000026&year=2019",
                "/api/v1/editions?authority=E09000026",
                "/api/v1/imports?authority=E09000026",
                "/api/v1/indicators",
                "/api/v1/areas",
                "/api/v1/authorities",
                "/api/v1/plans?authority=E09000026",
                "/api/v1/plans/report?authority=E09000026",
                "/api/v1/scorecards?authority=E09000026",
                "/api/v1/scorecards/panel/report?authority=E09000026",
                "/api/v1/indicators/CLA-IMMS/series?authority=E09000026",
                "/api/v1/indicators/CLA-RATE/comparison?authority=E09000026&period=CY2017",
                "EDITION/comparison"
            })
    void every_table_is_the_same_in_every_format(String path) throws IOException {
        var address = path.replace("EDITION", "/api/v1/editions/" + latestEdition());
        var csv = taken(CSV, address);
        csv.then().contentType(startsWith(CSV)).header("Content-Disposition", endsWith(".csv\""));
        var lines = CsvReader.builder().ofCsvRecord(csv.asString()).stream().toList();
        assertThat(lines).hasSizeGreaterThan(1);
        var sidecar = taken(CSVW, address).jsonPath();
        assertThat(sidecar.getList("tableSchema.columns.titles", List.class))
                .extracting(titles -> titles.get(0))
                .isEqualTo(List.copyOf(lines.get(0).getFields()));
        assertThat(csv.header("Content-Disposition")).contains(sidecar.getString("url"));
        try (var book = new ReadableWorkbook(taken(XLSX, address).asInputStream())) {
            assertThat(book.getFirstSheet().read()).hasSameSizeAs(lines);
        }
        var sheet = new SpreadSheet(taken(ODS, address).asInputStream()).getSheet(0);
        assertThat(sheet.getMaxRows()).isEqualTo(lines.size());
    }

    @Test
    void a_table_is_the_whole_list_and_not_a_page_of_it() {
        var all = taken(CSV, "/api/v1/measurements?authority=" + REDBRIDGE).asString();
        assertThat(all.lines().count()).isGreaterThan(201 - 1);
        JsonPath page = analyst.get("/api/v1/measurements?limit=200&authority=" + REDBRIDGE)
                .jsonPath();
        assertThat(page.getList("items"))
                .hasSize((int) Math.min(200, all.lines().count() - 1));
        analyst.request()
                .accept(CSV)
                .get("/api/v1/measurements?limit=5&authority=" + REDBRIDGE)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("unknown-query-parameter"));
    }

    @Test
    void a_published_figure_is_in_its_row() {
        var table = taken(CSV, "/api/v1/measurements?indicator=CLA-IMMS&period=2019-01&authority=" + REDBRIDGE);
        var record = CsvReader.builder().ofNamedCsvRecord(table.asString()).stream()
                .findFirst()
                .orElseThrow();
        assertThat(record.getField("value")).isEqualTo("57");
        assertThat(record.getField("period")).isEqualTo("2019-01");
        assertThat(record.getField("provisional")).isEqualTo("false");
    }

    @Test
    void nobody_takes_away_what_they_may_not_read() {
        var other = KpiApi.analystOf(KpiApi.SOUTHWARK);
        for (var list : List.of("measurements", "targets", "benchmarks", "commentary", "imports", "editions")) {
            other.request()
                    .accept(CSV)
                    .get("/api/v1/" + list + "?authority=" + REDBRIDGE)
                    .then()
                    .statusCode(403);
        }
        KpiApi.viewerOf(REDBRIDGE)
                .request()
                .accept(XLSX)
                .get("/api/v1/imports?authority=" + REDBRIDGE)
                .then()
                .statusCode(403);
        KpiApi.viewerOf(REDBRIDGE)
                .request()
                .accept(CSV)
                .get("/api/v1/measurements?dimension=ethnicity&authority=" + REDBRIDGE)
                .then()
                .statusCode(403);
    }

    private Response taken(String type, String address) {
        var answer = analyst.request().accept(type).get(address);
        answer.then().statusCode(200);
        return answer;
    }

    private String latestEdition() {
        return analyst.get("/api/v1/editions?authority=" + REDBRIDGE).jsonPath().getString("items[0].id");
    }
}
