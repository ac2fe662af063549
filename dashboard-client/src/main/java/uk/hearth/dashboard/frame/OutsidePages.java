package uk.hearth.dashboard.frame;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
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
        router.route().failureHandler(OutsidePages::failed);
        router.errorHandler(404, request -> answer(Trouble.NOT_FOUND, request));
    }

    private static void failed(RoutingContext request) {
        if (request.response().headWritten() || isPartOfSigningIn(request.failure())) {
            request.next();
            return;
        }
        answer(troubleOf(request), request);
    }

    /** Redirects and challenges reach us as failures too, and are the sign-in's to answer. */
    private static boolean isPartOfSigningIn(@Nullable Throwable failure) {
        return failure instanceof AuthenticationRedirectException
                || (failure instanceof AuthenticationException
                        && !(failure instanceof AuthenticationCompletionException)
                        && !isSignInDown(failure));
    }

    private static Trouble troubleOf(RoutingContext request) {
        if (isSignInDown(request.failure())) {
            return Trouble.NO_SIGN_IN;
        }
        return request.failure() instanceof AuthenticationCompletionException
                ? Trouble.SIGNED_OUT
                : Trouble.ofStatus(request.statusCode());
    }

    private static boolean isSignInDown(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }

    private static void answer(Trouble trouble, RoutingContext request) {
        var reference = Reference.of(request);
        if (trouble.status() >= 500) {
            Log.errorf(request.failure(), "%s: %s", trouble, reference.traceId());
        }
        request.response()
                .setStatusCode(trouble.status())
                .putHeader("Content-Type", Html.UTF_8)
                .end(ErrorPages.page(trouble, reference, Reader.recognised(request))
                        .render());
    }
}
