package uk.hearth.placement.capacity;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import uk.hearth.placement.testing.PlacementApi;

/** Homes and their beds as a commissioner of an authority of the test's own tells them. */
public final class CapacityApi {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String authority = "E9970%04d".formatted(NEXT.incrementAndGet());

    public String authority() {
        return authority;
    }

    public RequestSpecification as(String role) {
        return PlacementApi.as(role, authority).request();
    }

    private RequestSpecification asCommissioner() {
        return as("commissioner").queryParam("authority", authority).contentType("application/json");
    }

    public Response importCsv(String kind, String csv) {
        return as("commissioner")
                .queryParam("authority", authority)
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/imports/" + kind);
    }

    /** A provider of their own, and a home of theirs that has been open since 2020. */
    public void hasHome(String reference, String urn) {
        put("/api/v1/providers/OWN", Map.of("name", "The council", "sector", "own"));
        put("/api/v1/provisions/" + reference, home(urn)).then().statusCode(201);
    }

    /** A household of one service, whose URN all its households share. */
    public void hasHousehold(String reference, String urn, String postcode) {
        var household = home(urn);
        household.put("kind", "fostering_household");
        household.put("postcode", postcode);
        put("/api/v1/providers/OWN", Map.of("name", "The council", "sector", "own"));
        put("/api/v1/provisions/" + reference, household).then().statusCode(201);
    }

    public static Map<String, Object> home(String urn) {
        return new HashMap<>(Map.of(
                "provider",
                "OWN",
                "kind",
                "childrens_home",
                "name",
                "A home",
                "urn",
                urn,
                "opensOn",
                "2020-04-01",
                "ageFrom",
                8,
                "ageTo",
                17,
                "sex",
                "any",
                "characteristics",
                new String[] {"self_harm"},
                "siblings",
                1));
    }

    public Response put(String path, Map<String, ?> body) {
        return asCommissioner().body(body).put(path);
    }

    public Response post(String path, Map<String, ?> body) {
        return asCommissioner().body(body).post(path);
    }

    public Response hasBeds(String provision, String from, int registered, int staffed) {
        return put(
                "/api/v1/provisions/" + provision + "/capacity/" + from,
                Map.of("registered", registered, "staffed", staffed));
    }

    public Response blocks(String provision, int beds, String from, String to) {
        return post(
                "/api/v1/provisions/" + provision + "/blocks",
                Map.of("from", from, "to", to, "beds", beds, "reason", "staffing"));
    }

    public Response tells(String provision, String movement, String child, String on) {
        return as("commissioner")
                .contentType("application/json")
                .body(Map.of(
                        "authority", authority, "provision", provision, "movement", movement, "child", child, "on", on))
                .post("/api/v1/notices");
    }

    public Response get(String role, String path) {
        return as(role).queryParam("authority", authority).get(path);
    }

    /** The line of all beds on a day. */
    public Map<String, Object> bedsOn(String day) {
        return get("viewer", "/api/v1/vacancies?on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("total");
    }

    public Response change(String method, String path, String tag, Map<String, ?> body) {
        var request = asCommissioner().header("If-Match", tag);
        return method.equals("DELETE")
                ? request.delete(path)
                : request.body(body).put(path);
    }
}
