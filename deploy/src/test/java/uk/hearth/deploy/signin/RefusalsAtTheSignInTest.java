package uk.hearth.deploy.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.deploy.signin.Browser.askForCode;
import static uk.hearth.deploy.signin.Browser.basic;
import static uk.hearth.deploy.signin.Browser.exchange;
import static uk.hearth.deploy.signin.Browser.text;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsAtTheSignInTest extends SignInAtHand {

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
}
