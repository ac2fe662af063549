package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CaseView;
import uk.hearth.dashboard.escalation.CaseWork;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;

/** What was said when a challenge was raised, put right. */
@Path("/escalations/{id}/correction")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CorrectionResource {

    private final Escalations escalations;
    private final CaseWork work;
    private final Councils councils;
    private final Reader reader;

    CorrectionResource(
            @RestClient Escalations escalations, @RestClient CaseWork work, Councils councils, Reader reader) {
        this.escalations = escalations;
        this.work = work;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "What was said of a case, to be put right")
    public TemplateInstance show(@RestPath String id) {
        return page(id, null, null);
    }

    @POST
    @Operation(summary = "Put it right")
    public RestResponse<TemplateInstance> correct(@RestPath String id, @BeanParam CorrectionForm form) {
        try {
            work.amend(id, CaseWorkResource.tag(form.version()), form.command());
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure);
            return Html.page(refused.status(), page(id, form.sent(), refused));
        }
        return RestResponse.seeOther(URI.create("/escalations/%s?done=corrected".formatted(id)));
    }

    private TemplateInstance page(String id, @Nullable Sent sent, @Nullable Refused refused) {
        CaseView view = escalations.read(id).await().indefinitely();
        var council = councils.named(view.standing().authority());
        var themes = escalations.taxonomies(council.code(), null).await().indefinitely();
        var filled = sent == null ? CorrectionForm.of(view) : sent;
        var frame = reader.frame("Put right what was said", Task.ESCALATIONS, council);
        return new CorrectionPage(frame, new Correcting(view, themes.items(), filled, refused));
    }
}
