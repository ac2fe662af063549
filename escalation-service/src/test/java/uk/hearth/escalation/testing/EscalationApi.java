package uk.hearth.escalation.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.testing.Tokens;

/** This service's API as one person sees it. */
public final class EscalationApi {

    private static final String ESCALATIONS = "/api/v1/escalations";

    private static final List<Map<String, ?>> THEMES = List.of(
            Map.of("code", "drift_and_delay", "title", "Drift and delay"),
            Map.of("code", "good_work", "title", "Good work"),
            Map.of("code", "old_theme", "title", "Old theme", "retiredOn", "2020-01-01"));

    private final String person;
    private final String role;
    private final String authority;

    private EscalationApi(String person, String role, String authority) {
        this.person = person;
        this.role = role;
        this.authority = authority;
    }

    public static EscalationApi as(String person, String role, String authority) {
        return new EscalationApi(person, role, authority);
    }

    public static EscalationApi administrator(String authority) {
        return as("administrator.test", "administrator", authority);
    }

    public RequestSpecification request() {
        return given().auth().oauth2(Tokens.ofPerson(person, role, authority)).contentType("application/json");
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** With the four formal stages of five working days that the domain notes propose. */
    public Response publishProtocol(Map<String, ?> changes) {
        var protocol = new HashMap<String, Object>(Map.of(
                "authority",
                authority,
                "name",
                "Dispute resolution",
                "effectiveFrom",
                "2010-01-01",
                "suspensionAllowed",
                true,
                "readerPosts",
                List.of("iro_manager"),
                "informal",
                stage("Informal", "team_manager", 5),
                "stages",
                List.of(
                        stage("Stage 1", "team_manager", 5),
                        stage("Stage 2", "service_manager", 5),
                        stage("Stage 3", "head_of_service", 5),
                        stage("Stage 4", "director", 5))));
        protocol.putAll(changes);
        return request().body(protocol).post("/api/v1/protocols");
    }

    public static Map<String, Object> stage(String name, String ownerPost, int limit) {
        return Map.of("name", name, "ownerPost", ownerPost, "limitWorkingDays", limit);
    }

    public Response raise(Map<String, ?> changes) {
        return request().body(concern(changes)).post(ESCALATIONS);
    }

    public Map<String, Object> concern(Map<String, ?> changes) {
        var concern = new HashMap<String, Object>(Map.of(
                "authority",
                authority,
                "kind",
                "challenge",
                "childReference",
                "C10427",
                "team",
                "North team",
                "theme",
                "drift_and_delay",
                "risk",
                "medium",
                "concern",
                "The plan agreed in March has not been begun",
                "childWishes",
                "Wants to stay at the same school",
                "informalAttempts",
                List.of(Map.of("on", "2026-01-05", "with", "social_worker", "what", "Asked by telephone")),
                "links",
                List.of(Map.of("kind", "review", "reference", "REV-118"))));
        concern.putAll(changes);
        return concern;
    }

    /** The address of a challenge that was raised. */
    public String raised(Map<String, ?> changes) {
        return raise(changes).then().statusCode(201).extract().header("Location");
    }

    /** A case with its tag, to be changed. */
    public Response move(String address, String move, Map<String, ?> more) {
        return move(address, tag(address), move, more);
    }

    public Response move(String address, String tag, String move, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("move", move));
        body.putAll(more);
        return request().header("If-Match", tag).body(body).post(address + "/moves");
    }

    public String tag(String address) {
        return get(address + "/moves").then().statusCode(200).extract().header("ETag");
    }

    public Response change(String address, String path, Map<String, ?> body) {
        return request().header("If-Match", tag(address)).body(body).put(address + path);
    }

    /** Makes the person a holder of a post, for a team or (null) for the whole authority. */
    public EscalationApi holding(String post, @Nullable String team) {
        var named = new HashMap<String, Object>(Map.of("authority", authority, "post", post, "person", person));
        if (team != null) {
            named.put("team", team);
        }
        administrator(authority)
                .request()
                .body(named)
                .post("/api/v1/post-holders")
                .then()
                .statusCode(201);
        return this;
    }

    /** Makes the person a proxy of another from one day to another. */
    public EscalationApi actingFor(String another, String from, String until) {
        administrator(authority)
                .request()
                .queryParam("authority", authority)
                .body(Map.of("fromDay", from, "untilDay", until))
                .put("/api/v1/proxies/" + person + "/" + another)
                .then()
                .statusCode(200);
        return this;
    }

    /** An authority with a protocol and a list of themes; the same again changes nothing. */
    public static void prepare(String authority) {
        var administrator = administrator(authority);
        administrator.publishProtocol(Map.of());
        administrator
                .request()
                .queryParam("authority", authority)
                .body(Map.of("title", "Reasons", "inUseFrom", "2010-01-01", "themes", THEMES))
                .put("/api/v1/taxonomies/reasons");
    }

    public Response list(String query) {
        return get(ESCALATIONS + "?authority=" + authority + query);
    }
}
