package uk.hearth.dashboard.forms;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Takes no form that is not one of ours, sent from a page that its sender was given. */
@Singleton
class OwnForms {

    private final FormToken token;

    OwnForms(FormToken token) {
        this.token = token;
    }

    @WithFormRead
    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (!HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        var sent = CurrentRequestManager.get().getFormParameter(FormToken.FIELD, true, false);
        if (!(sent instanceof String written) || !token.isGood(written)) {
            throw new ForgedForm();
        }
    }
}
