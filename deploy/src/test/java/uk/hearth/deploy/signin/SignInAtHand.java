package uk.hearth.deploy.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.deploy.signin.Browser.askForCode;
import static uk.hearth.deploy.signin.Browser.basic;
import static uk.hearth.deploy.signin.Browser.exchange;
import static uk.hearth.deploy.signin.Browser.json;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.settings.Secrets;

/** A running sign-in, and what tests of it need. */
abstract class SignInAtHand {

    static final String DASHBOARD = "http://localhost:8080/callback";
    static final String SWAGGER = "http://localhost:8081/q/swagger-ui/oauth2-redirect.html";
    static final String PASSWORD = "hearth-demo";

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

    static HttpResponse<String> signedIn(String account) {
        var code = browser.code(askForCode("dashboard", DASHBOARD), account, PASSWORD);
        var answer = browser.post("/token", exchange(code, DASHBOARD), basic("dashboard", secret("dashboard")));
        assertThat(json(answer)).containsKeys("access_token", "id_token", "refresh_token");
        return answer;
    }

    static SignedJWT verified(String token) throws Exception {
        var keys = JWKSet.parse(browser.get("/jwks", Map.of()).body());
        var jwt = SignedJWT.parse(token);
        assertThat(jwt.verify(new RSASSAVerifier(keys.getKeys().get(0).toRSAKey())))
                .isTrue();
        return jwt;
    }

    static String secret(String client) {
        return secrets.of(SignInServer.clientSecret(client));
    }
}
