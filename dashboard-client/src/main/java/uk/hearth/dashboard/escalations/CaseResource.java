package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Html;

/** A case, and what may be done with it now. */
@Path("/escalations/{id}")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CaseResource {

    private final Escalations escalations;
    private final CasePages pages;
    private final Clock clock;

    CaseResource(@RestClient Escalations escalations, CasePages pages, Clock clock) {
        this.clock = clock;
        this.escalations = escalations;
        this.pages = pages;
    }

    @GET
    @Operation(summary = "A case with its timeline, its clocks and the moves allowed now")
    public TemplateInstance show(@RestPath String id, @RestQuery @Nullable String done) {
        return pages.page(id, done, Sent.nothing(), null);
    }

    @POST
    @Path("/moves")
    @Operation(summary = "Make a move")
    public RestResponse<TemplateInstance> move(@RestPath String id, @BeanParam MoveForm form) {
        return pages.attempt(id, form.move(), form.sent(), "moved", () -> {
            var tag = "\"%s\"".formatted(Objects.requireNonNullElse(form.version(), ""));
            escalations.make(id, tag, form.command());
        });
    }

    @POST
    @Path("/comments")
    @Operation(summary = "Tell the others on the case something")
    public RestResponse<TemplateInstance> comment(
            @RestPath String id, @RestForm @Nullable String comment, @RestForm @Nullable String seen) {
        var sent = Sent.of("form", "comment", "comment", comment, "seen", seen);
        return pages.attempt(
                id,
                "comment",
                sent,
                "commented",
                () -> escalations.comment(id, new Escalations.AddComment(Objects.requireNonNullElse(comment, ""))));
    }

    @POST
    @Path("/actions")
    @Operation(summary = "Add something to be done")
    public RestResponse<TemplateInstance> act(@RestPath String id, @BeanParam ActionForm form) {
        return pages.attempt(id, "action", form.sent(), "action", () -> escalations.addAction(id, form.command()));
    }

    @POST
    @Path("/actions/{position}/done")
    @Operation(summary = "Say that something is done")
    public RestResponse<TemplateInstance> done(
            @RestPath String id, @RestPath int position, @RestForm @Nullable String version) {
        var sent = Sent.of("form", "done");
        return pages.attempt(id, "done", sent, "action", () -> {
            var view = escalations.read(id).await().indefinitely();
            var action = view.actions().get(position - 1);
            var today = Objects.toString(Today.in(clock));
            escalations.changeAction(
                    id,
                    position,
                    "\"%s\"".formatted(Objects.requireNonNullElse(version, "")),
                    new Escalations.ChangeAction(
                            Objects.requireNonNullElse(action.what(), ""),
                            action.owner(),
                            action.dueOn().toString(),
                            "done",
                            today));
        });
    }
}
