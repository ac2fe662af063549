package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.placement.commitments.Commitment;
import uk.hearth.dashboard.placement.commitments.Commitments;

/** A commitment made, and its words, days and milestones changed. Codes are capitals: none is called set. */
@Path("/sufficiency/commitments/set")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class SetCommitmentResource {

    private static final int SPARE = 1;
    private static final int MORE = 4;
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,19}";

    private final Commitments commitments;
    private final Councils councils;
    private final Reader reader;

    SetCommitmentResource(@RestClient Commitments commitments, Councils councils, Reader reader) {
        this.commitments = commitments;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A commitment to be made")
    public TemplateInstance begin(@RestQuery @Nullable String authority) {
        return page(new ShownCommitmentForm(councils.choose(authority), null, List.of(), MORE, Sent.nothing(), null));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "A commitment's words, days and milestones, to be changed")
    public TemplateInstance show(@RestPath String code, @RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        return page(ShownCommitmentForm.of(council, present(council, code)));
    }

    @POST
    @Operation(summary = "Make a commitment, or save it changed")
    public RestResponse<TemplateInstance> save(@BeanParam CommitmentForm form) {
        var council = councils.choose(form.authority());
        var code = form.codeOrNone();
        if (!code.matches(CODE)) {
            return again(council, form, Refused.inField("code", "Use capitals, digits and hyphens, at most 20."));
        }
        try {
            commitments.set(code, council.code(), Form.tag(form.version()), form.isNew() ? "*" : null, form.told());
        } catch (RuntimeException failure) {
            return again(council, form, refused(failure, form.isNew()));
        }
        return RestResponse.seeOther(URI.create(Link.to("/sufficiency/commitments", code)
                .with("authority", council.code())
                .with("done", "set")
                .address()));
    }

    @POST
    @Path("/more")
    @Operation(summary = "The same form with more milestones; nothing is saved")
    public TemplateInstance more(@BeanParam CommitmentForm form) {
        var council = councils.choose(form.authority());
        return page(new ShownCommitmentForm(council, null, form.milestones(), MORE, form.sent(), null));
    }

    private static Refused refused(RuntimeException failure, boolean isNew) {
        var refused = Refused.by(failure);
        return isNew && refused.stale()
                ? Refused.inField("code", "There is a commitment of this code already. Choose another.")
                : refused;
    }

    /** The form as it was filled in; the commitment as it is now, where somebody else was quicker. */
    private RestResponse<TemplateInstance> again(Authority council, CommitmentForm form, Refused refused) {
        var present = refused.stale() ? present(council, form.codeOrNone()) : null;
        var shown = new ShownCommitmentForm(council, present, form.milestones(), SPARE, form.sent(), refused);
        return Html.page(refused.status(), page(shown));
    }

    private Commitment present(Authority council, String code) {
        return commitments.read(code, council.code()).await().indefinitely();
    }

    private TemplateInstance page(ShownCommitmentForm shown) {
        var heading = shown.isNew() ? "Make a commitment" : "Change a commitment";
        return new CommitmentFormPage(reader.frame(heading, Task.SUFFICIENCY, shown.council()), shown);
    }
}
