package uk.hearth.dashboard.frame;

import io.quarkus.logging.Log;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.ForgedForm;
import uk.hearth.dashboard.trace.Reference;

/** Every failure answered as a page in the usual frame, with its status and never its cause. */
@Singleton
class ErrorPages {

    @ServerExceptionMapper
    RestResponse<TemplateInstance> refusedByFigures(ClientWebApplicationException e, RoutingContext request) {
        return answer(Trouble.ofFigures(e.getResponse().getStatus()), request, e);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> unreachable(ProcessingException e, RoutingContext request) {
        return answer(Trouble.NO_FIGURES, request, e);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> forbidden(ForbiddenException e, RoutingContext request) {
        return answer(Trouble.FORBIDDEN, request, e);
    }

    /** What is thrown where a question asked beside others was cut off. */
    @ServerExceptionMapper
    RestResponse<TemplateInstance> cutOff(CompletionException e, RoutingContext request) {
        return answer(e.getCause() instanceof IOException ? Trouble.NO_FIGURES : Trouble.UNEXPECTED, request, e);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> slow(TimeoutException e, RoutingContext request) {
        return answer(Trouble.NO_FIGURES, request, e);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> forged(ForgedForm e, RoutingContext request) {
        return answer(Trouble.FORGED, request, e);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> ours(WebApplicationException e, RoutingContext request) {
        return answer(Trouble.ofStatus(e.getResponse().getStatus()), request, e);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> unexpected(RuntimeException e, RoutingContext request) {
        return answer(Trouble.UNEXPECTED, request, e);
    }

    private RestResponse<TemplateInstance> answer(Trouble trouble, RoutingContext request, Exception cause) {
        var reference = Reference.of(request);
        if (trouble.status() >= 500) {
            Log.errorf(cause, "%s: %s", trouble, reference.traceId());
        }
        return Html.page(trouble.status(), page(trouble, reference, Reader.recognised(request)));
    }

    static TemplateInstance page(Trouble trouble, Reference reference, @Nullable Person person) {
        var frame = new Frame(trouble.heading(), null, null, null, person);
        return new ErrorPage(frame, trouble, reference.traceId());
    }
}
