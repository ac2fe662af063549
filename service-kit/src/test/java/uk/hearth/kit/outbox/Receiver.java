package uk.hearth.kit.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Another system on the loopback: notes what arrives and answers as it was told to, 204 otherwise. */
final class Receiver implements Destination, AutoCloseable {

    record Arrival(String key, String correlationId, String authorization, String contentType, String body) {}

    record Answer(int status, String retryAfter) {}

    final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    Runnable beforeAnswering = () -> {};

    private final AtomicInteger atOnce = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.setExecutor(threads);
        server.start();
    }

    void willAnswer(int status) {
        answers.add(new Answer(status, ""));
    }

    void willAnswer(int status, String retryAfter) {
        answers.add(new Answer(status, retryAfter));
    }

    List<String> keys() {
        return arrivals.stream().map(Arrival::key).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        var headers = exchange.getRequestHeaders();
        arrivals.add(new Arrival(
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Correlation-Id"),
                headers.getFirst("Authorization"),
                headers.getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        beforeAnswering.run();
        var answer = answers.poll();
        if (answer != null && !answer.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
        }
        atOnce.decrementAndGet();
        exchange.sendResponseHeaders(answer == null ? 204 : answer.status(), -1);
        exchange.close();
    }

    @Override
    public URI uri(String target) {
        return URI.create("http://%s:%d/%s"
                .formatted(
                        server.getAddress().getAddress().getHostAddress(),
                        server.getAddress().getPort(),
                        target));
    }

    @Override
    public String bearerToken(String target) {
        return "token-for-" + target;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
