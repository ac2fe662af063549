package uk.hearth.placement.forecast;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import uk.hearth.kit.testing.Tokens;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

/** Forecasts as one person of one authority sees them. */
final class ForecastApi {

    private static final AtomicInteger NEXT = new AtomicInteger(10);

    private final String person;
    private final String role;
    private final String authority;

    private ForecastApi(String person, String role, String authority) {
        this.person = person;
        this.role = role;
        this.authority = authority;
    }

    static String newAuthority() {
        return "E0800%04d".formatted(NEXT.incrementAndGet());
    }

    static ForecastApi as(String role, String authority) {
        return new ForecastApi(role + ".test", role, authority);
    }

    ForecastApi named(String name) {
        return new ForecastApi(name, role, authority);
    }

    /** Sends the sample returns of these collection years. */
    static void sendSample(String authority, int... years) {
        for (int year : years) {
            int status = PlacementApi.analystOf(authority)
                    .sendZip(year, null, Files903.sample(year))
                    .statusCode();
            Assertions.assertThat(status).isEqualTo(201);
        }
    }

    /** Reference 1 July 2019 to 1 July 2020, as in the demand model's own examples. */
    Map<String, Object> question(String method) {
        var question = new HashMap<String, Object>();
        question.put("authority", authority);
        question.put("method", method);
        question.put("from", "2020-07-01");
        question.put("referenceFrom", "2019-07-01");
        question.put("referenceTo", "2020-07-01");
        question.put("draws", 200);
        return question;
    }

    Response ask(String path, Object body) {
        return askFor("application/json", path, body);
    }

    Response askFor(String type, String path, Object body) {
        return given().auth()
                .oauth2(Tokens.ofPerson(person, role, authority))
                .accept(type)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/" + path);
    }

    Response askOnce(String key, String path, Object body) {
        return given().auth()
                .oauth2(Tokens.ofPerson(person, role, authority))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/" + path);
    }

    Response get(String path) {
        return given().auth().oauth2(Tokens.ofPerson(person, role, authority)).get("/api/v1/" + path);
    }

    Response put(String path, String tag, Object body) {
        return given().auth()
                .oauth2(Tokens.ofPerson(person, role, authority))
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put("/api/v1/" + path);
    }

    Response delete(String path, String tag) {
        return given().auth()
                .oauth2(Tokens.ofPerson(person, role, authority))
                .header("If-Match", tag)
                .delete("/api/v1/" + path);
    }
}
