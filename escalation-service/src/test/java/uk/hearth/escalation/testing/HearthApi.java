package uk.hearth.escalation.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import uk.hearth.kit.testing.Tokens;

/** This service's API as one person of one authority sees it. */
public final class HearthApi {

    private final String role;
    private final String authority;

    private HearthApi(String role, String authority) {
        this.role = role;
        this.authority = authority;
    }

    public static HearthApi as(String role, String authority) {
        return new HearthApi(role, authority);
    }

    public String authority() {
        return authority;
    }

    public Response get(String path, Map<String, ?> query) {
        return own().queryParams(query).get(path);
    }

    public Response put(String path, String json) {
        return own().contentType("application/json").body(json).put(path);
    }

    public Response change(String path, String etag, String json) {
        return own().contentType("application/json")
                .header("If-Match", etag)
                .body(json)
                .put(path);
    }

    /** A CSV file, to the kind of import that the address and its query name. */
    public Response bringIn(String kind, String csv) {
        return own().contentType("text/csv").body(csv).post("/api/v1/imports/" + kind);
    }

    /** A report; the period and other parameters come with the query. */
    public Response report(String name, Map<String, ?> query) {
        return get("/api/v1/reports/" + name, query);
    }

    /** A request about the person's own authority. */
    public RequestSpecification own() {
        return request().queryParam("authority", authority);
    }

    public RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(role, authority));
    }
}
