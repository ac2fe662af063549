package uk.hearth.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each service's document must be, and that the answers every operation can give are as it says. */
public abstract class ApiDocument {

    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");
    private static final String ME = "/api/v1/me";

    @Test
    void the_document_served_is_the_one_committed() throws IOException {
        assertThat(sorted(given().get("/q/openapi").asString()))
                .as("%s is out of date: mvn -Dquick package writes it anew, to be committed", COMMITTED)
                .isEqualTo(sorted(Files.readString(COMMITTED)));
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_who_may_call_it() {
        List<Map<String, Object>> operations = document().getList("paths.collect { it.value.values() }.flatten()");

        assertThat(operations)
                .extracting(operation -> operation.get("operationId"))
                .doesNotHaveDuplicates();
        assertThat(operations)
                .allSatisfy(operation ->
                        assertThat(String.valueOf(operation.get("description"))).startsWith("For "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/openapi", "/q/swagger-ui/", "/q/swagger-ui/oauth2-redirect.html", "/q/health", "/q/metrics"})
    void what_tells_about_the_service_needs_no_token(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void swagger_ui_knows_how_to_sign_in() {
        assertThat(given().get("/q/swagger-ui/").asString())
                .contains(
                        "oauth2RedirectUrl",
                        "clientId: 'swagger-ui'",
                        "usePkceWithAuthorizationCodeGrant: true",
                        "scopes: 'openid'");
    }

    @Test
    void an_answer_has_the_documented_headers() {
        assertDocumented(given().auth().oauth2(Tokens.of("viewer", "E09000023")).get(ME), 200);
    }

    @Test
    void a_request_without_a_token_is_answered_as_documented() {
        assertDocumented(given().get(ME), 401).then().header("WWW-Authenticate", "Bearer");
    }

    @Test
    void a_request_with_a_worn_out_token_is_answered_as_documented() {
        assertDocumented(
                        given().auth()
                                .oauth2(Tokens.expired("viewer", "E09000023"))
                                .get(ME),
                        401)
                .then()
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void an_unknown_parameter_is_answered_as_documented() {
        assertDocumented(given().auth().oauth2(Tokens.of("viewer", "E09000023")).get(ME + "?colour=red"), 400);
    }

    @Test
    void a_character_that_no_text_can_have_is_refused() {
        assertDocumented(
                given().auth()
                        .oauth2(Tokens.of("viewer", "E09000023"))
                        .urlEncodingEnabled(false)
                        .get(ME + "?colour=%00"),
                400);
    }

    @Test
    void a_media_type_that_is_not_there_is_answered_as_documented() {
        assertDocumented(
                given().auth()
                        .oauth2(Tokens.of("viewer", "E09000023"))
                        .accept("image/png")
                        .get(ME),
                406);
    }

    @Test
    void a_page_of_the_dashboard_may_read_the_answer_and_no_other_may() {
        var asked = given().auth().oauth2(Tokens.of("viewer", "E09000023"));

        asked.header("Origin", "http://localhost:8080")
                .get(ME)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:8080");
        given().auth()
                .oauth2(Tokens.of("viewer", "E09000023"))
                .header("Origin", "https://elsewhere.example")
                .get(ME)
                .then()
                .header("Access-Control-Allow-Origin", (String) null);
    }

    /** The answer, whose status and headers were found to be as the document says. */
    protected static Response assertDocumented(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        var sent = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().forEach(header -> sent.add(header.getName()));
        assertThat(sent).contains("Correlation-Id", "RateLimit", "RateLimit-Policy");
        assertThat(answer.header("RateLimit")).doesNotContain("r=0;");
        if (status >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        return answer;
    }

    /** The same document is written the same way, whatever the order of its parts. */
    private static String sorted(String yaml) throws IOException {
        var mapper = new YAMLMapper();
        return mapper.configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .writeValueAsString(mapper.readValue(yaml, Object.class));
    }

    /** The document that the service serves. */
    protected static JsonPath document() {
        return given().get("/q/openapi?format=json").jsonPath();
    }
}
