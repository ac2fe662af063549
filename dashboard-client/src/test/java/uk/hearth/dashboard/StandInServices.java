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
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** The services as the dashboard knows them: fixed answers, and a code for each way they can refuse. */
public class StandInServices implements QuarkusTestResourceLifecycleManager {

    public static final String LEWISHAM = "E09000023";
    public static final String SOUTHWARK = "E09000028";
    public static final String RIVERSIDE = "E09000099";
    public static final String NOT_GRANTED = "E09000002";

    private static final String VISITS = "Looked after children visited in the last six weeks";
    private static final int PARTS = 4;
    private static final String PROBLEM = "application/problem+json";

    private static volatile Headers lastAsked = new Headers();
    static volatile String lastAddress = "";
    static volatile String lastSent = "";
    private static final Deque<String> LATEST = new ConcurrentLinkedDeque<>();
    private static volatile String down = "";
    private static volatile @Nullable Answer nextAnswer;

    private @Nullable HttpServer server;

    private record Answer(int status, String body) {}

    /** A header of the last question asked. */
    static @Nullable String lastHeader(String name) {
        return lastAsked.getFirst(name);
    }

    /** The last questions asked: a page may ask several, side by side. */
    static List<String> addresses() {
        return List.copyOf(LATEST);
    }

    /** Paths that hold this answer 503 from now on; none do if it is empty. */
    static void takeDown(String part) {
        down = part;
    }

    /** What the next thing sent is answered with. */
    static void answerNext(int status, String body) {
        nextAnswer = new Answer(status, body);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", StandInServices::answer);
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        // No sign-in provider answers there, whatever else runs on this machine.
        return Map.of(
                "hearth.kpi.url", address,
                "hearth.escalation.url", address,
                "hearth.placement.url", address,
                "hearth.looks.E09000028.name", "Southwark Council",
                "hearth.looks.E09000028.colour", "#1f4b3f",
                "hearth.looks.E09000028.crest", "src/test/resources/crest.svg",
                "quarkus.oidc.auth-server-url", "http://localhost:1/hearth");
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
        LATEST.addLast(lastAddress);
        if (LATEST.size() > PARTS) {
            LATEST.removeFirst();
        }
        var path = asked.getRequestURI().getPath();
        if (!down.isEmpty() && path.contains(down)) {
            send(asked, 503, PROBLEM, "{\"status\":503}");
            return;
        }
        if (!asked.getRequestMethod().equals("GET")) {
            taken(asked, path);
            return;
        }
        var code =
                path.replaceAll("^/api/v1/(scorecards|indicators|escalations)/|/(report|series|moves|comments)$", "");
        switch (code) {
            case "nothing" -> send(asked, 404, PROBLEM, "{\"status\":404,\"title\":\"Not found\"}");
            case "refused" -> send(asked, 403, PROBLEM, "{\"status\":403}");
            case "malformed" -> send(asked, 400, PROBLEM, "{\"status\":400}");
            case "expired" -> send(asked, 401, PROBLEM, "{\"status\":401}");
            case "broken" -> send(asked, 500, PROBLEM, "{\"detail\":\"java.lang.Secret\"}");
            case "busy" -> send(asked, 503, PROBLEM, "{\"status\":503}");
            case "rubbish" -> send(asked, 200, "application/json", "<html>not json");
            case "gone" -> asked.close();
            default -> found(asked, path, code);
        }
    }

    private static void taken(HttpExchange asked, String path) throws IOException {
        lastSent = new String(asked.getRequestBody().readAllBytes(), UTF_8);
        var answer = nextAnswer;
        nextAnswer = null;
        if (answer != null) {
            send(asked, answer.status(), answer.status() < 400 ? "application/json" : PROBLEM, answer.body());
            return;
        }
        var file = StandInAnswers.toWhatWasSent(path);
        send(asked, 201, "application/json", file == null ? "{\"id\":\"new-one\"}" : read(file));
    }

    private static void found(HttpExchange asked, String path, String code) throws IOException {
        if ("text/csv".equals(asked.getRequestHeaders().getFirst("Accept"))) {
            send(asked, 200, "text/csv;charset=UTF-8", "indicator,2019-01\r\nCLA-IMMS,57\r\n");
            return;
        }
        if (path.endsWith("/paper")) {
            send(asked, 200, asked.getRequestHeaders().getFirst("Accept"), "%PDF as the service wrote it");
            return;
        }
        var body = read(StandInAnswers.to(path, code, asked.getRequestURI().getQuery()));
        var title = code.equals("hostile") ? "<script>alert(1)</script>" : VISITS;
        send(asked, 200, "application/json", body.replace(VISITS, title));
    }

    private static String read(String file) throws IOException {
        try (var text = StandInServices.class.getResourceAsStream("/" + file + ".json")) {
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
