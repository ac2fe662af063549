package uk.hearth.deploy.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.deploy.signin.Browser.askForCode;
import static uk.hearth.deploy.signin.Browser.basic;
import static uk.hearth.deploy.signin.Browser.exchange;
import static uk.hearth.deploy.signin.Browser.text;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.deploy.accounts.Accounts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInServerTest extends SignInAtHand {

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
}
