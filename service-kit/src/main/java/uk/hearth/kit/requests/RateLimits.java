package uk.hearth.kit.requests;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** Counts each caller's requests in fixed windows of time, and says how many are left (RateLimit header fields). */
@ApplicationScoped
public class RateLimits {

    private static final String LEFT = "hearth.rate-limit.left";

    private final RequestsConfig config;
    private final Clock clock;
    private final SecurityIdentity identity;
    private final String policy;
    private volatile Window current;

    RateLimits(RequestsConfig config, Clock clock, SecurityIdentity identity) {
        this.config = config;
        this.clock = clock;
        this.identity = identity;
        this.policy = "\"default\";q=%d;w=%d"
                .formatted(config.requests(), config.window().toSeconds());
        this.current = new Window(0);
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
    public void count(ContainerRequestContext request, HttpServerRequest http) {
        var caller = identity.isAnonymous()
                ? String.valueOf(http.remoteAddress().hostAddress())
                : identity.getPrincipal().getName();
        var used = window().counts
                .computeIfAbsent(caller, unused -> new AtomicInteger())
                .incrementAndGet();
        request.setProperty(LEFT, Math.max(0, config.requests() - used));
        if (used > config.requests()) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS,
                    "Wait for the time in Retry-After.",
                    Map.of("Retry-After", String.valueOf(secondsLeft())));
        }
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        // what was refused before it was counted takes nothing from anyone
        var left = request.getProperty(LEFT) instanceof Integer number ? number : config.requests();
        response.getHeaders().putSingle("RateLimit", "\"default\";r=" + left + ";t=" + secondsLeft());
        response.getHeaders().putSingle("RateLimit-Policy", policy);
    }

    private Window window() {
        var number = clock.millis() / config.window().toMillis();
        var window = current;
        if (window.number != number) {
            window = new Window(number);
            current = window; // a race loses a few counts, never a request
        }
        return window;
    }

    private long secondsLeft() {
        var length = config.window().toMillis();
        return Math.max(1, (length - clock.millis() % length) / 1000);
    }

    private static final class Window {

        private final long number;
        private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

        Window(long number) {
            this.number = number;
        }
    }
}
