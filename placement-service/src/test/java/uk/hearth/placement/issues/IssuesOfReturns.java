package uk.hearth.placement.issues;

import static java.nio.charset.StandardCharsets.UTF_8;
import static uk.hearth.placement.testing.PlacementApi.analystOf;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

/** An authority of the test's own, its returns and their issues. */
abstract class IssuesOfReturns {

    private static final AtomicInteger NEXT = new AtomicInteger(10);
    private static final String COLUMNS = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String WORKERS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n"
            + "A1,01/05/2015,SW1,01/06/2025,,MANAGE\nB1,01/05/2015,SW2,01/06/2025,,MANAGE\n";

    final String authority = "E0700%04d".formatted(NEXT.incrementAndGet());
    final PlacementApi analyst = analystOf(authority);

    static String child(String id, String sex, String ethnic) {
        return id + "," + sex + ",01/05/2015," + ethnic + ",UN2,,\n";
    }

    void send(String month, String... children) {
        var files = Map.of(
                "header.csv", (COLUMNS + String.join("", children)).getBytes(UTF_8),
                "workers.csv", WORKERS.getBytes(UTF_8),
                "episodes.csv", Files903.EPISODES.getBytes(UTF_8));
        analyst.sendZip(2026, month, Files903.zip(files)).then().statusCode(201);
    }

    JsonPath issues(String... query) {
        var request = analyst.request().queryParam("authority", authority).queryParam("year", 2026);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get("/api/v1/issues").then().statusCode(200).extract().jsonPath();
    }
}
