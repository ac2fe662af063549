package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.placement.Returns;

/** One issue: given to somebody, or accepted for a reason. */
@Path("/returns/issues/{id}")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class IssueResource {

    private final Returns returns;
    private final Councils councils;
    private final Reader reader;

    IssueResource(@RestClient Returns returns, Councils councils, Reader reader) {
        this.returns = returns;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "One issue, with its row and what to do")
    public TemplateInstance show(@RestPath String id, @RestQuery @Nullable String done) {
        return page(id, Sent.nothing(), null, done);
    }

    @POST
    @Path("/assignment")
    @Operation(summary = "Say who sees to it, and until when")
    public RestResponse<TemplateInstance> assign(
            @RestPath String id,
            @RestForm @Nullable String version,
            @RestForm @Nullable String owner,
            @RestForm @Nullable String due) {
        var command = new Returns.Assign(Field.filled(owner), Field.filled(due));
        return attempt(id, Sent.of("owner", owner, "due", due), () -> returns.assign(id, tag(version), command));
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Say that the row is right, and why")
    public RestResponse<TemplateInstance> accept(
            @RestPath String id, @RestForm @Nullable String version, @RestForm @Nullable String reason) {
        var command = new Returns.Accept(Objects.requireNonNullElse(reason, ""));
        return attempt(id, Sent.of("reason", reason), () -> returns.accept(id, tag(version), command));
    }

    @POST
    @Path("/reopening")
    @Operation(summary = "Open it again")
    public RestResponse<TemplateInstance> reopen(@RestPath String id, @RestForm @Nullable String version) {
        return attempt(id, Sent.nothing(), () -> returns.reopen(id, tag(version)));
    }

    private RestResponse<TemplateInstance> attempt(String id, Sent sent, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure);
            return Html.page(refused.status(), page(id, sent, refused, null));
        }
        return RestResponse.seeOther(URI.create("/returns/issues/%s?done=saved".formatted(id)));
    }

    private TemplateInstance page(String id, Sent sent, @Nullable Refused refused, @Nullable String done) {
        var issue = returns.issue(id);
        var council = councils.named(issue.authority());
        var all =
                Link.to("/returns/issues").with("authority", council.code()).with("year", String.valueOf(issue.year()));
        var frame = reader.frame("Issue of rule " + issue.rule(), Task.RETURNS, council);
        return new IssuePage(frame, issue, all, sent, refused, done);
    }

    private static String tag(@Nullable String version) {
        return "\"%s\"".formatted(Objects.requireNonNullElse(version, ""));
    }
}
