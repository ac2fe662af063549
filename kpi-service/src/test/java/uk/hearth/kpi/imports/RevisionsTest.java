package uk.hearth.kpi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.hearth.kpi.testing.KpiApi.LEWISHAM;
import static uk.hearth.kpi.testing.KpiApi.SOUTHWARK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What an import does to what is known: adds, revises, leaves; and forgets nothing. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevisionsTest {

    private static final String HEADER = "authority,indicator,period,value\n";

    // an authority of this test's own, so that no report is changed by it
    private static final String CAMDEN = "E09000007";

    private final KpiApi analyst = KpiApi.analystOf(CAMDEN);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(CAMDEN, "Camden");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        KpiApi.analystOf(LEWISHAM)
                .importCsv("measurements", Demonstration.file("lewisham/breakdowns.csv"))
                .then()
                .statusCode(201)
                .body("created", equalTo(0))
                .body("revised", equalTo(0))
                .body("unchanged", equalTo(99));
    }

    @Test
    void a_corrected_figure_supersedes_and_the_earlier_one_is_kept() {
        var first = imported("2016-04", "15");
        var second = imported("2016-04", "16");
        second.then().body("created", equalTo(0)).body("revised", equalTo(1));
        figures("period=2016-04").then().body("items.value", contains(16)).body("items.revision", contains(2));
        figures("period=2016-04&revisions=true")
                .then()
                .body("items.value", contains(15, 16))
                .body("items[0].supersededAt", equalTo(second.path("importedAt")));
        figures("period=2016-04&asKnownAt=" + first.path("importedAt")).then().body("items.value", contains(15));
        figures("period=2016-04&asKnownAt=2018-01-01T00:00:00Z").then().body("items", hasSize(0));
    }

    @Test
    void a_figure_can_be_derived_from_its_fraction() {
        analyst.importCsv(
                        "measurements",
                        "authority,indicator,period,numerator,denominator\n"
                                + "E09000007,CLA-IMMS,2016-05,57,76\nE09000007,CLA-IMMS,2016-06,0,0\n")
                .then()
                .statusCode(201);
        // 57 / 76 = 0.75 exactly
        figures("indicator=CLA-IMMS&period=2016-05").then().body("items.value", contains(75));
        figures("indicator=CLA-IMMS&period=2016-06").then().body("items.missing", contains("not_applicable"));
    }

    @Test
    void a_breakdown_is_the_same_in_either_order_of_its_dimensions() {
        var header = "authority,indicator,period,dimension,category,dimension_2,category_2,value\n";
        analyst.importCsv("measurements", header + "E09000007,CLA-NUM,2016-07,sex,Girls,age,10 to 15,40\n")
                .then()
                .statusCode(201);
        analyst.importCsv("measurements", header + "E09000007,CLA-NUM,2016-07,age,10 to 15,sex,Girls,40\n")
                .then()
                .body("unchanged", equalTo(1));
        figures("period=2016-07")
                .then()
                .body("items[0].breakdown.dimension", contains("age", "sex"))
                .body("items[0].breakdown.category", contains("10 to 15", "Girls"));
    }

    @Test
    void a_viewer_lists_figures_of_the_whole_only() {
        var header = "authority,indicator,period,dimension,category,value\n";
        analyst.importCsv(
                        "measurements",
                        header + "E09000007,CLA-NUM,2015-07,sex,Girls,3\nE09000007,CLA-NUM,2015-07,,,60\n")
                .then()
                .statusCode(201);
        figures("period=2015-07").then().body("items", hasSize(2));
        var viewer = KpiApi.viewerOf(CAMDEN);
        viewer.get("/api/v1/measurements?period=2015-07&authority=" + CAMDEN)
                .then()
                .body("items.value", contains(60));
        viewer.get("/api/v1/measurements?dimension=sex&authority=" + CAMDEN)
                .then()
                .statusCode(403);
    }

    @Test
    void json_says_the_same_as_csv() {
        imported("2016-08", "21");
        analyst.importJson(
                        "measurements",
                        "{\"items\": [{\"authority\": \"E09000007\", \"indicator\": \"CLA-START\", \"period\": \"2016-08\", \"value\": 21}]}")
                .then()
                .statusCode(201)
                .body("unchanged", equalTo(1));
    }

    @Test
    void a_repeated_request_with_its_key_gets_the_same_answer() {
        var key = UUID.randomUUID().toString();
        var first = withKey(key, "2016-09", "30");
        var second = withKey(key, "2016-09", "30");
        first.then().statusCode(201).header("Location", startsWith("/api/v1/imports/"));
        second.then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.path("id")))
                .body("created", equalTo(1));
        withKey(key, "2016-09", "31").then().statusCode(422).body("type", equalTo("/problems/key-reused"));
        analyst.get(first.header("Location")).then().statusCode(200).body("sha256", notNullValue());
    }

    @Test
    void importers_racing_on_the_same_figure_leave_one_current_revision_and_every_history() throws Exception {
        try (var importers = new Importers(4)) {
            var answers = importers.run(12, i -> imported("2016-10", String.valueOf(100 + i)));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        }
        figures("period=2016-10").then().body("items", hasSize(1)).body("items.revision", contains(12));
        figures("period=2016-10&revisions=true").then().body("items", hasSize(12));
    }

    @Test
    void an_import_leaves_its_mark_in_the_audit_trail() {
        var id = imported("2016-12", "8").<String>path("id");
        var auditor = KpiApi.as("auditor", CAMDEN);
        auditor.get("/api/v1/audit-events?subjectKind=import&subjectId=%s&authority=%s".formatted(id, CAMDEN))
                .then()
                .statusCode(200)
                .body("items.action", contains("imported measurements"))
                .body("items.actor", contains("analyst.test"));
        auditor.get("/api/v1/audit-events/verification?authority=" + CAMDEN)
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    @Test
    void nothing_of_one_authority_is_seen_or_found_by_another() {
        var location = imported("2016-11", "5").header("Location");
        var southwark = KpiApi.analystOf(SOUTHWARK);
        southwark.get(location).then().statusCode(404);
        southwark.get("/api/v1/measurements?authority=" + CAMDEN).then().statusCode(403);
        southwark.get("/api/v1/imports?authority=" + CAMDEN).then().statusCode(403);
        southwark.get("/api/v1/scorecards?authority=" + CAMDEN).then().statusCode(403);
    }

    private Response imported(String month, String value) {
        var answer = analyst.importCsv("measurements", row(month, value));
        answer.then().statusCode(201);
        return answer;
    }

    private Response withKey(String key, String month, String value) {
        return analyst.request()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(row(month, value))
                .post("/api/v1/imports/measurements");
    }

    private static String row(String month, String value) {
        return HEADER + "E09000007,CLA-START,%s,%s\n".formatted(month, value);
    }

    private Response figures(String query) {
        return analyst.get("/api/v1/measurements?authority=%s&%s".formatted(CAMDEN, query));
    }

    /** Several people at once. */
    private record Importers(ExecutorService threads) implements AutoCloseable {

        Importers(int people) {
            this(Executors.newFixedThreadPool(people));
        }

        List<Response> run(int times, IntFunction<Response> act) throws Exception {
            var running = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> act.apply(i)))
                    .toList();
            var answers = new ArrayList<Response>();
            for (Future<Response> one : running) {
                answers.add(one.get());
            }
            return answers;
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}
