package uk.hearth.placement.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.testing.Tokens;

/** This service's API as one person sees it. */
public final class PlacementApi {

    private final String role;
    private final String authority;

    private PlacementApi(String role, String authority) {
        this.role = role;
        this.authority = authority;
    }

    public static PlacementApi as(String role, String authority) {
        return new PlacementApi(role, authority);
    }

    public static PlacementApi analystOf(String authority) {
        return as("analyst", authority);
    }

    public RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(role, authority));
    }

    private RequestSpecification sending(int year, @Nullable String month) {
        var request = request().queryParam("authority", authority).queryParam("year", year);
        return month == null ? request : request.queryParam("month", month);
    }

    public Response sendZip(int year, @Nullable String month, byte[] zip) {
        return sending(year, month).contentType("application/zip").body(zip).post("/api/v1/returns");
    }

    public Response sendXml(int year, String xml) {
        return sending(year, null).contentType("application/xml").body(xml).post("/api/v1/returns");
    }

    /** Files by the names of their parts. */
    public Response sendParts(int year, Map<String, String> files) {
        var request = sending(year, null);
        files.forEach((name, text) -> request.multiPart(name, name + ".csv", text.getBytes(UTF_8), "text/csv"));
        return request.post("/api/v1/returns");
    }

    public Response sendInBackground(int year, byte[] zip) {
        return sending(year, null)
                .header("Prefer", "respond-async")
                .contentType("application/zip")
                .body(zip)
                .post("/api/v1/returns");
    }

    public Response sendToBeHeld(int year, @Nullable String month, byte[] zip) {
        return sending(year, month)
                .queryParam("hold", true)
                .contentType("application/zip")
                .body(zip)
                .post("/api/v1/returns");
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response list(String path) {
        return request().queryParam("authority", authority).get(path);
    }
}
