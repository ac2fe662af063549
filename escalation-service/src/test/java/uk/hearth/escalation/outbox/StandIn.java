package uk.hearth.escalation.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands in for the other system, which notes what arrives, and for the provider that gives the token for it. */
public final class StandIn implements QuarkusTestResourceLifecycleManager {

    record Arrival(@Nullable String key, @Nullable String authorization, String body) {}

    static final BlockingQueue<Arrival> ARRIVALS = new LinkedBlockingQueue<>();
    static final AtomicInteger TOKENS = new AtomicInteger();

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/figures", StandIn::receive);
            started.createContext("/provider/token", StandIn::giveToken);
            started.start();
            server = started;
            var base = "http://localhost:" + started.getAddress().getPort();
            return Map.of(
                    "hearth.outbox.destinations.figures.url", base + "/figures",
                    "hearth.outbox.every", "1s",
                    "hearth.outbox.count-every", "1s",
                    "quarkus.oidc-client.auth-server-url", base + "/provider",
                    "quarkus.oidc-client.client-id", "escalation-service",
                    "quarkus.oidc-client.credentials.secret", "not-a-secret");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ARRIVALS.add(new Arrival(headers.getFirst("Idempotency-Key"), headers.getFirst("Authorization"), body));
        exchange.sendResponseHeaders(201, -1);
        exchange.close();
    }

    private static void giveToken(HttpExchange exchange) throws IOException {
        TOKENS.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        var token = "{\"access_token\":\"its-token\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, token.length);
        exchange.getResponseBody().write(token);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
