package uk.hearth.placement.commitments;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.testing.PlacementApi;

/** Commitments as one role of an authority of the test's own sees them. */
record CommitmentApi(String authority, PlacementApi account) {

    private static final AtomicInteger NEXT = new AtomicInteger(10);
    private static final Path DEMONSTRATION = Path.of("../deploy/demonstration");

    static CommitmentApi ofManager() {
        var authority = "E0680%04d".formatted(NEXT.incrementAndGet());
        return new CommitmentApi(authority, PlacementApi.as("manager", authority));
    }

    CommitmentApi as(String role) {
        return new CommitmentApi(authority, PlacementApi.as(role, authority));
    }

    static String file(String name) {
        try {
            return Files.readString(DEMONSTRATION.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response importCsv(String kind, String csv) {
        return importCsv(kind, csv, false);
    }

    Response importCsv(String kind, String csv, boolean dryRun) {
        return account.request()
                .queryParam("authority", authority)
                .queryParam("dryRun", dryRun)
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/imports/" + kind);
    }

    void loadSouthwark() {
        for (var kind : List.of("commitments", "commitment-measures", "commitment-readings")) {
            importCsv(kind, file("southwark/%s.csv".formatted(kind))).then().statusCode(201);
        }
    }

    Response get(String path) {
        return account.request().queryParam("authority", authority).get("/api/v1/" + path);
    }

    Response put(String path, Object body) {
        return put(path, body, null);
    }

    Response put(String path, Object body, @Nullable String tag) {
        var request = account.request()
                .queryParam("authority", authority)
                .contentType("application/json")
                .body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put("/api/v1/" + path);
    }

    Response post(String path, Object body) {
        return account.request()
                .queryParam("authority", authority)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/" + path);
    }

    Response delete(String path, @Nullable String tag) {
        var request = account.request().queryParam("authority", authority);
        return (tag == null ? request : request.header("If-Match", tag)).delete("/api/v1/" + path);
    }

    /** The report of what moved, with more parameters by name and value. */
    Response report(String from, String to, String... more) {
        var request = account.request()
                .queryParam("authority", authority)
                .queryParam("from", from)
                .queryParam("to", to);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/api/v1/commitments/report");
    }

    static Map<String, Object> line(JsonPath report, String code) {
        return report.param("code", code).getMap("commitments.find { it.code == code }");
    }

    static Map<String, Object> measure(JsonPath report, String commitment, String code) {
        return report.param("commitment", commitment)
                .param("code", code)
                .getMap("commitments.find { it.code == commitment }.measures.find { it.code == code }");
    }

    static Map<String, Object> aCommitment(String title) {
        return new HashMap<>(Map.of("title", title, "milestones", List.of()));
    }

    /** A count of people, entered by hand, of which more is better. */
    static Map<String, Object> aMeasure(String title) {
        return new HashMap<>(Map.of(
                "title", title,
                "unit", "count",
                "polarity", "higher",
                "counting", "level",
                "source", "by_hand",
                "people", true,
                "milestones", List.of()));
    }

    /** A commitment with a measure, both new. */
    void commit(String code, String measure, Map<String, Object> body) {
        put("commitments/" + code, aCommitment("We will")).then().statusCode(201);
        put("commitments/%s/measures/%s".formatted(code, measure), body).then().statusCode(201);
    }

    Response read(String code, String measure, String period, int value) {
        return put(
                "commitments/%s/measures/%s/readings/%s".formatted(code, measure, period),
                Map.of("value", value, "projected", false));
    }
}
