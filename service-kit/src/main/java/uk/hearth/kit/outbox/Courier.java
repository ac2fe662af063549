package uk.hearth.kit.outbox;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Carries one message over HTTP and judges the answer. */
final class Courier {

    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(408, 425, 429);

    private final HttpClient http;
    private final Destination destination;
    private final Duration timeout;
    private final Clock clock;

    Courier(HttpClient http, Destination destination, Duration timeout, Clock clock) {
        this.http = http;
        this.destination = destination;
        this.timeout = timeout;
        this.clock = clock;
    }

    Outcome carry(OutboxMessage message) throws InterruptedException {
        HttpRequest request;
        try {
            request = request(message);
        } catch (RuntimeException noAddressOrToken) {
            return Outcome.away("no-destination");
        }
        try {
            return judge(http.send(request, HttpResponse.BodyHandlers.discarding()));
        } catch (HttpTimeoutException late) {
            return Outcome.away("timeout");
        } catch (IOException unreachable) {
            return Outcome.away("unreachable");
        }
    }

    private HttpRequest request(OutboxMessage message) {
        return HttpRequest.newBuilder(destination.uri(message.target()))
                .timeout(timeout)
                .header("Authorization", "Bearer " + destination.bearerToken(message.target()))
                .header("Content-Type", message.contentType())
                .header("Idempotency-Key", message.messageKey())
                .header("Correlation-Id", message.correlationId())
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.body()))
                .build();
    }

    private Outcome judge(HttpResponse<Void> answer) {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return Outcome.DELIVERED;
        }
        var failure = "http-" + status;
        var retryAfter = answer.headers().firstValue("Retry-After");
        // A 409 that says when to come back means that the same key is still being worked on.
        boolean inProgress = status == 409 && retryAfter.isPresent();
        if (status / 100 == 4 && !WORTH_ANOTHER_TRY.contains(status) && !inProgress) {
            return Outcome.giveUp(failure);
        }
        return retryAfter
                .map(header -> Outcome.retry(failure, RetryAfter.read(header, clock.instant())))
                .orElse(Outcome.retry(failure));
    }
}
