package uk.hearth.dashboard.session;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.frame.Html;

/**
 * Sees to forms that arrive when nobody is signed in any more: the sign-in would keep the address and lose the form, so
 * they are handed back to be sent again.
 */
@ApplicationScoped
class LateForms {

    /** Between recognising who asks and refusing whoever is nobody. */
    private static final int BEFORE_REFUSAL = 150;

    private static final int SIGNED_OUT = 401;

    /** The sign-in's own cookie: its name, or its parts' names, begin so. */
    private static final String SESSION = "q_session";

    void register(@Observes Filters filters) {
        filters.register(this::see, BEFORE_REFUSAL);
    }

    /** A session that turns out to be none any more is told as a failure, before anybody else sees to it. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(request -> {
            if (isOwnForm(request) && request.failure() instanceof AuthenticationException) {
                takeBack(request);
            } else {
                request.next();
            }
        });
    }

    private void see(RoutingContext request) {
        if (!isOwnForm(request)) {
            request.next();
            return;
        }
        if (request.request().cookies().stream()
                .noneMatch(cookie -> cookie.getName().startsWith(SESSION))) {
            takeBack(request);
            return;
        }
        request.request().pause();
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .subscribe()
                .with(
                        identity -> goOn(request, identity == null || identity.isAnonymous()),
                        failure -> Log.debugf("The session cannot be told: %s", failure.getClass()));
    }

    private static void goOn(RoutingContext request, boolean late) {
        if (late) {
            takeBack(request);
            return;
        }
        request.request().resume();
        request.next();
    }

    private static void takeBack(RoutingContext request) {
        request.request().setExpectMultipart(true);
        request.request().endHandler(end -> handBack(request));
        request.request().resume();
    }

    private static void handBack(RoutingContext request) {
        var form = LateForm.of(request.request().uri(), request.request().formAttributes());
        var page = new LateFormPage(Frame.open("You were signed out before this was sent"), form);
        request.response()
                .setStatusCode(SIGNED_OUT)
                .putHeader("Content-Type", Html.UTF_8)
                .end(page.render());
    }

    /** Only what one of our own pages sent: another site must not have its form filled in here. */
    private static boolean isOwnForm(RoutingContext request) {
        var origin = request.request().getHeader("Origin");
        var host = request.request().authority();
        return HttpMethod.POST.equals(request.request().method())
                && isForm(request.request().getHeader("Content-Type"))
                && origin != null
                && host != null
                && origin.endsWith("://" + host);
    }

    private static boolean isForm(@Nullable String type) {
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }
}
