package uk.hearth.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** kpi-service as the dashboard knows it: fixed answers, and a code for each way it can refuse. */
public class KpiStandIn implements QuarkusTestResourceLifecycleManager {

    public static final String LEWISHAM = "E09000023";
    public static final String SOUTHWARK = "E09000028";
    public static final String NOT_GRANTED = "E09000002";

    private static final String VISITS = "Looked after children visited in the last six weeks";

    private static volatile Headers lastAsked = new Headers();
    static volatile String lastAddress = "";

    private @Nullable HttpServer server;

    /** A header of the last question asked. */
    static @Nullable String lastHeader(String name) {
        return lastAsked.getFirst(name);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", KpiStandIn::answer);
        server.start();
        var port = server.getAddress().getPort();
        // No sign-in provider answers there, whatever else runs on this machine.
        return Map.of(
                "hearth.kpi.url",
                "http://localhost:" + port,
                "quarkus.oidc.auth-server-url",
                "http://localhost:1/hearth");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange asked) throws IOException {
        lastAsked = asked.getRequestHeaders();
        lastAddress = asked.getRequestURI().toString();
        var path = asked.getRequestURI().getPath();
        var code = path.replaceAll("^/api/v1/(scorecards|indicators)/|/(report|series)$", "");
        switch (code) {
            case "nothing" -> send(asked, 404, "application/problem+json", "{\"status\":404,\"title\":\"Not found\"}");
            case "refused" -> send(asked, 403, "application/problem+json", "{\"status\":403}");
            case "malformed" -> send(asked, 400, "application/problem+json", "{\"status\":400}");
            case "expired" -> send(asked, 401, "application/problem+json", "{\"status\":401}");
            case "broken" -> send(asked, 500, "application/problem+json", "{\"detail\":\"java.lang.Secret\"}");
            case "busy" -> send(asked, 503, "application/problem+json", "{\"status\":503}");
            case "rubbish" -> send(asked, 200, "application/json", "<html>not json");
            case "gone" -> asked.close();
            default -> found(asked, path, code);
        }
    }

    private static void found(HttpExchange asked, String path, String code) throws IOException {
        if ("text/csv".equals(asked.getRequestHeaders().getFirst("Accept"))) {
            send(asked, 200, "text/csv;charset=UTF-8", "indicator,2019-01\r\nCLA-IMMS,57\r\n");
            return;
        }
        var body = read(fileFor(path, code, asked.getRequestURI().getQuery()));
        var title = code.equals("hostile") ? "<script>alert(1)</script>" : VISITS;
        send(asked, 200, "application/json", body.replace(VISITS, title));
    }

    private static String fileFor(String path, String code, @Nullable String query) {
        if (path.endsWith("/authorities")) {
            return "authorities";
        }
        if (path.endsWith("/scorecards")) {
            return Objects.requireNonNullElse(query, "").contains(SOUTHWARK) ? "scorecards-none" : "scorecards";
        }
        if (path.endsWith("/report")) {
            return code.equals("hostile") ? "report-hostile" : "report";
        }
        if (path.endsWith("/series")) {
            return code.equals("EMPTY") ? "series-empty" : "series";
        }
        return "indicator";
    }

    private static String read(String file) throws IOException {
        try (var text = KpiStandIn.class.getResourceAsStream("/kpi/" + file + ".json")) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), UTF_8);
        }
    }

    private static void send(HttpExchange asked, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        asked.getResponseHeaders().set("Content-Type", type);
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }
}
