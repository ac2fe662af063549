package uk.hearth.dashboard.trace;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace id of the request at hand: the caller's, or a new one. */
public record Reference(String traceId) {

    private static final Pattern TRACE_PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String KEY = Reference.class.getName();

    public static Reference of(RoutingContext request) {
        Reference known = request.get(KEY);
        if (known != null) {
            return known;
        }
        var reference = new Reference(idFrom(request.request().getHeader("traceparent")));
        request.put(KEY, reference);
        return reference;
    }

    /** The header that hands the trace on, with a span of our own. */
    public String traceParent() {
        return "00-%s-%s-01".formatted(traceId, randomHex(8));
    }

    private static String idFrom(@Nullable String header) {
        var sent = TRACE_PARENT.matcher(header == null ? "" : header);
        return sent.matches() ? sent.group(1) : randomHex(16);
    }

    private static String randomHex(int bytes) {
        var random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
