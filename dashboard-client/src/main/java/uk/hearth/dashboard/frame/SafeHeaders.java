package uk.hearth.dashboard.frame;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers that keep a page from being framed, sniffed, kept by a cache or made to run anything. */
@ApplicationScoped
class SafeHeaders {

    private static final String POLICY = "Content-Security-Policy";
    // Swagger UI is a developer's page: it draws itself by script and inline style.
    private static final String DEVELOPER_POLICY = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; "
            + "connect-src 'self' %1$s; frame-ancestors 'none'; base-uri 'none'";
    // A form may lead to the sign-in when the session has ended, and browsers hold redirects to form-action too.
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; connect-src 'self'; "
            + "form-action 'self' %1$s; frame-ancestors 'none'; base-uri 'none'";

    private final String pagePolicy;
    private final String developerPolicy;

    SafeHeaders(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI signIn) {
        var origin = signIn.getScheme() + "://" + signIn.getRawAuthority();
        pagePolicy = PAGE_POLICY.formatted(origin);
        developerPolicy = DEVELOPER_POLICY.formatted(origin);
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, 100);
    }

    private void add(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        request.addHeadersEndHandler(end -> {
            sayWhatMayRun(request.normalizedPath(), headers);
            sayHowLong(request.normalizedPath(), headers);
            sayWhichCharacters(headers);
        });
        request.next();
    }

    /** A page that has a policy of its own has a stricter one. */
    private void sayWhatMayRun(String path, MultiMap headers) {
        if (!headers.contains(POLICY)) {
            headers.set(POLICY, policyFor(path));
        }
    }

    private String policyFor(String path) {
        return path.startsWith("/q/swagger-ui") ? developerPolicy : pagePolicy;
    }

    /** Only what says how long it may be kept is kept: a bundle for ever, since its name changes with its content. */
    private static void sayHowLong(String path, MultiMap headers) {
        if (path.startsWith("/static/bundle/")) {
            headers.set("Cache-Control", "public, immutable, max-age=31536000");
        } else if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** A template answers with its bare type, and a type without its characters is left to guess. */
    private static void sayWhichCharacters(MultiMap headers) {
        if (headers.contains("Content-Type", "text/html", true)) {
            headers.set("Content-Type", Html.UTF_8);
        }
    }
}
