package uk.hearth.deploy.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.deploy.signin.Browser.basic;
import static uk.hearth.deploy.signin.Browser.json;
import static uk.hearth.deploy.signin.Browser.text;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.settings.Secrets;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientsAtTheSignInTest {

    private static final Map<String, String> CREDENTIALS = Map.of("grant_type", "client_credentials");

    static SignInServer server;
    static Secrets secrets;
    static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        secrets = Secrets.in(folder.resolve("secrets.json"));
        server = SignInServer.start(0, Accounts.demonstration(), secrets);
        browser = new Browser(server.issuer());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_service_with_its_secret_integrates_everywhere() throws Exception {
        var secret = secrets.of(SignInServer.clientSecret("placement-service"));

        var answer = browser.post("/token", CREDENTIALS, basic("placement-service", secret));

        var claims = SignedJWT.parse(text(answer, "access_token")).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("placement-service");
        assertThat(claims.getAudience()).contains("hearth");
        assertThat(claims.getClaim("groups")).isEqualTo(List.of("integration"));
        assertThat(claims.getStringListClaim("authorities"))
                .containsExactlyInAnyOrder("E09000023", "E09000028", "E09000002", "E09000099");
    }

    @Test
    void a_councils_own_system_integrates_for_that_council() throws Exception {
        var fields = Map.of(
                "grant_type", "client_credentials",
                "client_id", "integration.southwark",
                "client_secret", "hearth-demo");

        var answer = browser.post("/token", fields);

        var claims = SignedJWT.parse(text(answer, "access_token")).getJWTClaimsSet();
        assertThat(claims.getClaim("authorities")).isEqualTo(List.of("E09000028"));
        assertThat(claims.getClaim("groups")).isEqualTo(List.of("integration"));
    }

    @Test
    void a_wrong_secret_gets_nothing() {
        var answer = browser.post("/token", CREDENTIALS, basic("kpi-service", "guess"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(text(answer, "error")).isEqualTo("invalid_client");
        assertThat(browser.post("/token", CREDENTIALS, basic("nobody", "")).statusCode())
                .isEqualTo(401);
        assertThat(browser.post("/token", CREDENTIALS).statusCode()).isEqualTo(401);
    }

    @Test
    void a_program_may_use_only_its_own_grants() {
        var password = Map.of(
                "grant_type",
                "password",
                "client_id",
                "swagger-ui",
                "username",
                "iro.lewisham",
                "password",
                "hearth-demo");
        var unknown = Map.of("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer", "client_id", "deploy-token");

        assertThat(text(browser.post("/token", password), "error")).isEqualTo("unauthorized_client");
        assertThat(text(browser.post("/token", unknown), "error")).isEqualTo("unauthorized_client");
    }

    @Test
    void a_token_for_curl_needs_the_right_password() throws Exception {
        var right = new AccessTokens(server.issuer(), "hearth-demo");

        var claims = SignedJWT.parse(right.of("iro.riverside").orElseThrow()).getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo("iro.riverside");
        assertThat(claims.getClaim("groups")).isEqualTo(List.of("iro"));
        assertThat(new AccessTokens(server.issuer(), "guess").of("iro.riverside"))
                .isEmpty();
        assertThat(right.of("nobody.riverside")).isEmpty();
    }

    @Test
    void discovery_says_what_swagger_ui_needs_to_know() {
        var answer = browser.get("/.well-known/openid-configuration", Map.of(), "Origin", "http://localhost:8083");

        assertThat(json(answer))
                .containsEntry("issuer", server.issuer().toString())
                .containsEntry("scopes_supported", List.of("openid"))
                .containsEntry("code_challenge_methods_supported", List.of("S256"));
        assertThat(answer.headers().firstValue("access-control-allow-origin")).contains("http://localhost:8083");
    }

    @Test
    void pages_of_other_machines_may_not_read_the_answers() {
        var answer = browser.get("/jwks", Map.of(), "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void a_browser_may_ask_before_it_posts() {
        var answer = browser.options(
                "/token",
                "Origin",
                "http://localhost:8082",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "x-requested-with");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("access-control-allow-headers")).contains("x-requested-with");
    }

    @Test
    void tools_for_debugging_the_protocol_are_not_served() {
        assertThat(browser.get("/debugger", Map.of()).statusCode()).isEqualTo(404);
    }
}
