package uk.hearth.deploy.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.settings.Secrets;

/** The sign-in over HTTP, on the loopback address only, always known as http://localhost:port/hearth. */
public final class SignInServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SignInServer.class.getName());
    private static final int LARGEST_BODY = 64 * 1024;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(8);
    private final SignIn signIn;

    private SignInServer(HttpServer server, SignIn signIn) {
        this.server = server;
        this.signIn = signIn;
    }

    /** Starts on the port, or any free one for 0; the client secrets are those kept for this run's data. */
    public static SignInServer start(int port, Accounts accounts, Secrets secrets) {
        UnaryOperator<String> clientSecrets = client -> secrets.of(clientSecret(client));
        var key = secrets.of("sign-in.signing-key", Protocol::newSigningKey);
        var signIn = new SignIn(accounts, clientSecrets, key, Clock.systemUTC());
        try {
            // Without this each answer waits 40 ms for the acknowledgement of the one before.
            System.setProperty("sun.net.httpserver.nodelay", "true");
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var started = new SignInServer(http, signIn);
            http.createContext("/", started::handle);
            http.setExecutor(started.workers);
            http.start();
            return started;
        } catch (IOException e) {
            throw new CannotStart("The sign-in cannot listen on port " + port + ": " + e.getMessage() + ".", e);
        }
    }

    public static String clientSecret(String client) {
        return "sign-in.client." + client;
    }

    public URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + TokenClaims.ISSUER);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            send(exchange, body.length > LARGEST_BODY ? Answers.empty(413) : signIn.answer(request(exchange, body)));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "A request to the sign-in failed", e);
        }
    }

    /** What was asked, under the one name this sign-in has whatever Host header a caller sends. */
    private OAuth2HttpRequest request(HttpExchange exchange, byte[] body) {
        var asked = exchange.getRequestURI();
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        var url = HttpUrl.get(issuer().resolve("/") + asked.getRawPath().replaceFirst("^/+", "") + query);
        return new OAuth2HttpRequest(
                headers(exchange), exchange.getRequestMethod(), url, new String(body, StandardCharsets.UTF_8));
    }

    private static Headers headers(HttpExchange exchange) {
        var headers = new Headers.Builder();
        for (var name : new String[] {"Authorization", "Content-Type", "Access-Control-Request-Headers"}) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                    .ifPresent(value -> headers.addUnsafeNonAscii(name, value));
        }
        // Scripts of other machines' pages are answered without leave to read the answer.
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Origin"))
                .filter(origin -> Loopback.parse(origin).isPresent())
                .ifPresent(origin -> headers.add("Origin", origin));
        return headers.build();
    }

    private static void send(HttpExchange exchange, OAuth2HttpResponse answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        answer.getHeaders().forEach(header -> headers.add(header.getFirst(), header.getSecond()));
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        var body = Optional.ofNullable(answer.getBody()).orElse("").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.getStatus(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
