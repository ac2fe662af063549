package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CaseWork;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;

/** Work on a case beside its moves: whose it is, what it has to do with, what came of a referral. */
@Path("/escalations/{id}")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CaseWorkResource {

    private final CaseWork work;
    private final CasePages pages;

    CaseWorkResource(@RestClient CaseWork work, CasePages pages) {
        this.work = work;
        this.pages = pages;
    }

    @POST
    @Path("/assignment")
    @Operation(summary = "Assign the case, or delegate it until a day")
    public RestResponse<TemplateInstance> assign(
            @RestPath String id,
            @RestForm @Nullable String version,
            @RestForm @Nullable String seen,
            @RestForm @Nullable String assignee,
            @RestForm @Nullable String delegate,
            @RestForm @Nullable String delegateUntil) {
        var sent = Sent.of(
                "form", "assignment",
                "seen", seen,
                "assignee", assignee,
                "delegate", delegate,
                "delegateUntil", delegateUntil);
        var command = new CaseWork.Assign(Field.filled(assignee), Field.filled(delegate), Field.filled(delegateUntil));
        return pages.attempt(id, "assignment", sent, "assigned", () -> work.assign(id, tag(version), command));
    }

    @POST
    @Path("/links")
    @Operation(summary = "Say what the case has to do with")
    public RestResponse<TemplateInstance> link(
            @RestPath String id, @RestForm @Nullable String kind, @RestForm @Nullable String reference) {
        var sent = Sent.of("form", "link", "kind", kind, "reference", reference);
        var command = new CaseWork.Link(
                Objects.requireNonNullElse(kind, ""),
                Objects.requireNonNullElse(reference, "").strip());
        return pages.attempt(id, "link", sent, "linked", () -> work.link(id, command));
    }

    @POST
    @Path("/links/{position}/removal")
    @Operation(summary = "Take a link away")
    public RestResponse<TemplateInstance> unlink(
            @RestPath String id,
            @RestPath int position,
            @RestForm @Nullable String version,
            @RestForm @Nullable String seen) {
        var sent = Sent.of("form", "unlink", "seen", seen);
        return pages.attempt(id, "link", sent, "linked", () -> work.unlink(id, position, tag(version)));
    }

    @POST
    @Path("/referrals/{position}")
    @Operation(summary = "Say what came of a referral to Cafcass")
    public RestResponse<TemplateInstance> refer(
            @RestPath String id,
            @RestPath int position,
            @RestForm @Nullable String version,
            @RestForm @Nullable String seen,
            @RestForm @Nullable String cafcassReference,
            @RestForm @Nullable String result,
            @RestForm @Nullable String resultOn) {
        var form = "referral" + position;
        var sent = Sent.of(
                "form", form,
                "seen", seen,
                "cafcassReference", cafcassReference,
                "result", result,
                "resultOn", resultOn);
        var command = new CaseWork.UpdateReferral(
                Field.filled(cafcassReference), Field.filled(result), Field.filled(resultOn));
        return pages.attempt(
                id, form, sent, "referral", () -> work.updateReferral(id, position, tag(version), command));
    }

    static String tag(@Nullable String version) {
        return "\"%s\"".formatted(Objects.requireNonNullElse(version, ""));
    }
}
