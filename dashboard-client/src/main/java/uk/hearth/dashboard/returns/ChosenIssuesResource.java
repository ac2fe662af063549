package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.placement.Returns;

/** Many issues at once: given to somebody, or accepted for one reason. */
@Path("/returns/issues/chosen")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class ChosenIssuesResource {

    private final Returns returns;
    private final IssueLists lists;
    private final Councils councils;

    ChosenIssuesResource(@RestClient Returns returns, IssueLists lists, Councils councils) {
        this.returns = returns;
        this.lists = lists;
        this.councils = councils;
    }

    @POST
    @Path("/assignment")
    @Operation(summary = "Say who sees to many issues, and until when")
    public RestResponse<TemplateInstance> assign(@BeanParam ChosenForm form) {
        return attempt(
                form,
                "assigned",
                () -> returns.assignMany(new Returns.AssignMany(
                        councils.choose(form.authority()).code(),
                        form.issues(),
                        Field.filled(form.owner()),
                        Field.filled(form.due()))));
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Say of many rows, for one reason, that they are right")
    public RestResponse<TemplateInstance> accept(@BeanParam ChosenForm form) {
        return attempt(
                form,
                "accepted",
                () -> returns.acceptMany(new Returns.AcceptMany(
                        councils.choose(form.authority()).code(),
                        form.issues(),
                        Objects.requireNonNullElse(form.reason(), ""))));
    }

    private RestResponse<TemplateInstance> attempt(ChosenForm form, String done, Runnable act) {
        if (form.issues().isEmpty()) {
            return again(form, Refused.inField("issue", "Choose at least one issue."));
        }
        try {
            act.run();
        } catch (RuntimeException failure) {
            return again(form, Refused.by(failure));
        }
        var asked = form.list();
        var council = councils.choose(form.authority()).code();
        return RestResponse.seeOther(
                URI.create(asked.whole(council).with("done", done).address()));
    }

    private RestResponse<TemplateInstance> again(ChosenForm form, Refused refused) {
        var chosen = new Chosen(form.issues(), form.sent(), refused, null);
        return Html.page(refused.status(), lists.page(form.list(), chosen));
    }
}
