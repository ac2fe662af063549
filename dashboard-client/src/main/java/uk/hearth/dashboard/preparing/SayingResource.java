package uk.hearth.dashboard.preparing;

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
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;

/** What is said of one figure: written, or put differently. */
@Path("/papers/new/said")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class SayingResource {

    private static final int NOT_FOUND = 404;

    private final Press press;
    private final Councils councils;
    private final Reader reader;

    SayingResource(@RestClient Press press, Councils councils, Reader reader) {
        this.press = press;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "What is said of one figure, to be written")
    public TemplateInstance show(
            @BeanParam PaperQuestion asked,
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String title) {
        var form = SayForm.of(asked, indicator, kind, title);
        var present = present(form);
        return page(form, present == null ? Sent.nothing() : present.filled(), present, null);
    }

    @POST
    @Operation(summary = "Say it")
    public RestResponse<TemplateInstance> say(@BeanParam SayForm form) {
        var council = councils.choose(form.authority());
        try {
            press.say(
                    form.code(),
                    form.period(),
                    form.kindOrFirst(),
                    council.code(),
                    form.tag(),
                    form.tag() == null ? "*" : null,
                    form.command());
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure);
            return Html.page(refused.status(), page(form, form.sent(), present(form), refused));
        }
        return RestResponse.seeOther(URI.create(form.back().with("done", "said").address()));
    }

    private @Nullable Said present(SayForm form) {
        var council = councils.choose(form.authority());
        try {
            return press.saidOf(form.code(), form.period(), form.kindOrFirst(), council.code());
        } catch (ClientWebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }

    private TemplateInstance page(SayForm form, Sent sent, @Nullable Said present, @Nullable Refused refused) {
        var frame = reader.frame(form.kindWords(), Task.PAPERS, councils.choose(form.authority()));
        return new SayPage(frame, new ShownSaying(form, sent, present, refused));
    }
}
