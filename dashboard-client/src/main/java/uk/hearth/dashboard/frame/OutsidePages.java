package uk.hearth.dashboard.frame;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.trace.Reference;

/** Failures that happen before a page is reached, at sign-in or at an address that is none of ours. */
@ApplicationScoped
class OutsidePages {

    void register(@Observes Router router) {
        router.route().failureHandler(OutsidePages::answer);
        router.errorHandler(404, OutsidePages::answer);
    }

    private static void answer(RoutingContext request) {
        if (request.response().headWritten()) {
            request.next();
            return;
        }
        var trouble = troubleOf(request.statusCode(), request.failure());
        var reference = Reference.of(request);
        if (trouble.status() >= 500) {
            Log.errorf(request.failure(), "%s: %s", trouble, reference.traceId());
        }
        request.response()
                .setStatusCode(trouble.status())
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(ErrorPages.page(trouble, reference, null).render());
    }

    private static Trouble troubleOf(int status, @Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException) {
                return Trouble.NO_SIGN_IN;
            }
        }
        return Trouble.ofStatus(status);
    }
}
