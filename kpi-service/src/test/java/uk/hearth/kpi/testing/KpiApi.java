package uk.hearth.kpi.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import uk.hearth.kit.testing.Tokens;

/** This service's API as one person sees it. */
public final class KpiApi {

    public static final String LEWISHAM = "E09000023";
    public static final String SOUTHWARK = "E09000028";

    private final String role;
    private final String[] authorities;

    private KpiApi(String role, String... authorities) {
        this.role = role;
        this.authorities = authorities;
    }

    public static KpiApi as(String role, String... authorities) {
        return new KpiApi(role, authorities);
    }

    public static KpiApi analystOf(String authority) {
        return as("analyst", authority);
    }

    public static KpiApi viewerOf(String authority) {
        return as("viewer", authority);
    }

    public static KpiApi administrator() {
        return as("administrator", LEWISHAM);
    }

    public Response importCsv(String kind, String csv) {
        return request().contentType("text/csv").body(csv).post("/api/v1/imports/" + kind);
    }

    public Response importJson(String kind, String json) {
        return request().contentType("application/json").body(json).post("/api/v1/imports/" + kind);
    }

    public Response tryCsv(String kind, String csv) {
        return request()
                .queryParam("dryRun", true)
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/imports/" + kind);
    }

    public Response report(String scorecard, String authority, Map<String, ?> query) {
        return request()
                .queryParam("authority", authority)
                .queryParams(query)
                .get("/api/v1/scorecards/" + scorecard + "/report");
    }

    public Response series(String indicator, String authority, Map<String, ?> query) {
        return request()
                .queryParam("authority", authority)
                .queryParams(query)
                .get("/api/v1/indicators/" + indicator + "/series");
    }

    public Response nameAuthority(String code, String name) {
        return request()
                .contentType("application/json")
                .body(Map.of("name", name))
                .put("/api/v1/areas/" + code);
    }

    public Response defineScorecard(String code, String authority, String json) {
        return request()
                .contentType("application/json")
                .queryParam("authority", authority)
                .body(json)
                .put("/api/v1/scorecards/" + code);
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** For what only one test says. */
    public RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(role, authorities));
    }
}
