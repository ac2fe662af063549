package uk.hearth.deploy.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.deploy.signin.Browser.askForCode;
import static uk.hearth.deploy.signin.Browser.basic;
import static uk.hearth.deploy.signin.Browser.exchange;
import static uk.hearth.deploy.signin.Browser.json;
import static uk.hearth.deploy.signin.Browser.text;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.settings.Secrets;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInServerTest {

    private static final String DASHBOARD = "http://localhost:8080/callback";
    private static final String SWAGGER = "http://localhost:8081/q/swagger-ui/oauth2-redirect.html";
    private static final String PASSWORD = "hearth-demo";

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
    void the_page_asks_for_account_and_password_and_lists_nobody() {
        var page = browser.get("/authorize", askForCode("dashboard", DASHBOARD));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Sign in - Hearth</title>", "lang=\"en-GB\"", "for=\"password\"");
        assertThat(page.body()).doesNotContain("lewisham", PASSWORD);
    }

    @Test
    void a_wrong_password_brings_the_page_back_with_an_error_summary() {
        var page = browser.signIn(askForCode("dashboard", DASHBOARD), "analyst.lewisham", "guess\"<b>");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body())
                .contains("<title>Error: Sign in - Hearth</title>", "There is a problem", "role=\"alert\"");
        assertThat(page.body()).doesNotContain("guess").contains("value=\"analyst.lewisham\"");
    }

    @Test
    void the_dashboard_gets_tokens_that_say_who_what_and_where() throws Exception {
        var answer = signedIn("analyst.barking-dagenham");
        var access = verified(text(answer, "access_token")).getJWTClaimsSet();
        var id = verified(text(answer, "id_token")).getJWTClaimsSet();

        assertThat(access.getIssuer()).isEqualTo(server.issuer().toString());
        assertThat(access.getSubject()).isEqualTo("analyst.barking-dagenham");
        assertThat(access.getAudience()).containsExactly("hearth", "dashboard");
        assertThat(access.getClaim("preferred_username")).isEqualTo("analyst.barking-dagenham");
        assertThat(access.getClaim("name")).isEqualTo("Analyst, Barking and Dagenham");
        assertThat(access.getClaim("groups")).isEqualTo(List.of("analyst"));
        assertThat(access.getClaim("authorities")).isEqualTo(List.of("E09000002"));
        assertThat(Duration.between(
                        access.getIssueTime().toInstant(),
                        access.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(id.getClaim("nonce")).isEqualTo("n0nce");
        assertThat(id.getAudience()).containsExactly("dashboard");
    }

    @Test
    void the_person_returns_to_the_program_with_its_state() {
        var answer = browser.signIn(askForCode("dashboard", DASHBOARD), "iro.southwark", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow())
                .startsWith(DASHBOARD + "?")
                .contains("state=st4te", "code=");
    }

    @Test
    void refreshed_tokens_keep_what_the_first_ones_said() throws Exception {
        var refresh = Map.of(
                "grant_type", "refresh_token", "refresh_token", text(signedIn("analyst.london"), "refresh_token"));

        var again = browser.post("/token", refresh, basic("dashboard", secret("dashboard")));

        assertThat(again.statusCode()).isEqualTo(200);
        var access = verified(text(again, "access_token")).getJWTClaimsSet();
        assertThat(access.getSubject()).isEqualTo("analyst.london");
        assertThat(access.getStringListClaim("authorities")).hasSize(4);
        assertThat(access.getStringListClaim("groups")).containsExactly("analyst");
    }

    @Test
    void a_revoked_refresh_token_is_of_no_use() {
        var token = text(signedIn("viewer.lewisham"), "refresh_token");
        browser.post("/revoke", Map.of("token", token), basic("dashboard", secret("dashboard")));

        var again = browser.post(
                "/token",
                Map.of("grant_type", "refresh_token", "refresh_token", token),
                basic("dashboard", secret("dashboard")));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(text(again, "error")).isEqualTo("invalid_grant");
    }

    @Test
    void swagger_ui_signs_in_without_a_secret_from_another_origin() {
        var query = new HashMap<>(askForCode("swagger-ui", SWAGGER));
        query.remove("scope");
        var fields = new HashMap<>(exchange(browser.code(query, "manager.lewisham", PASSWORD), SWAGGER));
        fields.put("client_id", "swagger-ui");

        var answer = browser.post("/token", fields, "Origin", "http://localhost:8081");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).contains("http://localhost:8081");
    }

    @Test
    void a_public_program_must_use_a_challenge_and_prove_it() {
        var unchallenged = new HashMap<>(askForCode("swagger-ui", SWAGGER));
        unchallenged.remove("code_challenge");
        assertThat(browser.get("/authorize", unchallenged)
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .contains("error=invalid_request");

        var query = askForCode("swagger-ui", SWAGGER);
        var fields = new HashMap<>(exchange(browser.code(query, "manager.lewisham", PASSWORD), SWAGGER));
        fields.put("client_id", "swagger-ui");
        fields.remove("code_verifier");
        assertThat(text(browser.post("/token", fields), "error")).isEqualTo("invalid_grant");

        fields.put("code", browser.code(query, "manager.lewisham", PASSWORD));
        fields.put("code_verifier", "x".repeat(43));
        assertThat(text(browser.post("/token", fields), "error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_code_works_once_and_only_for_the_program_it_was_given_to() {
        var fields =
                exchange(browser.code(askForCode("dashboard", DASHBOARD), "auditor.riverside", PASSWORD), DASHBOARD);
        var right = basic("dashboard", secret("dashboard"));
        assertThat(browser.post("/token", fields, right).statusCode()).isEqualTo(200);
        assertThat(browser.post("/token", fields, right).statusCode()).isEqualTo(400);

        var stolen = new HashMap<>(
                exchange(browser.code(askForCode("dashboard", DASHBOARD), "auditor.riverside", PASSWORD), DASHBOARD));
        stolen.put("client_id", "swagger-ui");
        assertThat(text(browser.post("/token", stolen), "error")).isEqualTo("invalid_grant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/callback",
                "http://localhost.evil.example/",
                "http://user@localhost/",
                "javascript:alert(1)",
                "//evil.example"
            })
    void nobody_is_sent_to_another_machine(String address) {
        assertThat(browser.get("/authorize", askForCode("dashboard", address)).statusCode())
                .isEqualTo(400);
        var logout = browser.get("/endsession", Map.of("post_logout_redirect_uri", address));
        assertThat(logout.headers().firstValue("location")).isEmpty();
    }

    @Test
    void signing_out_returns_to_the_program() {
        var answer = browser.get(
                "/endsession", Map.of("post_logout_redirect_uri", "http://localhost:8080/?left=yes", "state", "a b"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).contains("http://localhost:8080/?left=yes&state=a%20b");
    }

    @Test
    void keys_are_the_same_after_a_restart() throws Exception {
        var token = verified(text(signedIn("analyst.lewisham"), "access_token"));
        try (var restarted = SignInServer.start(0, Accounts.demonstration(), secrets)) {
            var keys = JWKSet.parse(
                    new Browser(restarted.issuer()).get("/jwks", Map.of()).body());
            assertThat(token.verify(new RSASSAVerifier(keys.getKeys().get(0).toRSAKey())))
                    .isTrue();
            assertThat(keys.getKeys().get(0).isPrivate()).isFalse();
        }
    }

    private static HttpResponse<String> signedIn(String account) {
        var code = browser.code(askForCode("dashboard", DASHBOARD), account, PASSWORD);
        var answer = browser.post("/token", exchange(code, DASHBOARD), basic("dashboard", secret("dashboard")));
        assertThat(json(answer)).containsKeys("access_token", "id_token", "refresh_token");
        return answer;
    }

    private static SignedJWT verified(String token) throws Exception {
        var keys = JWKSet.parse(browser.get("/jwks", Map.of()).body());
        var jwt = SignedJWT.parse(token);
        assertThat(jwt.verify(new RSASSAVerifier(keys.getKeys().get(0).toRSAKey())))
                .isTrue();
        return jwt;
    }

    private static String secret(String client) {
        return secrets.of(SignInServer.clientSecret(client));
    }
}
