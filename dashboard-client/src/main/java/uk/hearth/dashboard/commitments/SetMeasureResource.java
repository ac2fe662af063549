package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.commitments.Commitment;
import uk.hearth.dashboard.placement.commitments.Commitments;

/** By what a commitment is measured: a measure added, and where it is to be changed. */
@Path("/sufficiency/commitments/set/{code}/measures")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class SetMeasureResource {

    private static final int SPARE = 1;
    private static final int MORE = 4;
    private static final String CODE = "[a-z][a-z0-9_]{0,59}";

    private final Commitments commitments;
    private final Councils councils;
    private final Reader reader;

    SetMeasureResource(@RestClient Commitments commitments, Councils councils, Reader reader) {
        this.commitments = commitments;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A measure to be added to a commitment")
    public TemplateInstance begin(@RestPath String code, @RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        var sent = Sent.of("people", "yes");
        return page(new ShownMeasureForm(council, code, commitment(council, code), List.of(), SPARE, sent, null));
    }

    @GET
    @Path("/{measure}")
    @Operation(summary = "A measure of a commitment, to be changed")
    public TemplateInstance show(
            @RestPath String code, @RestPath String measure, @RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        var commitment = commitment(council, code);
        var present = commitment.measure(measure).orElseThrow(NotFoundException::new);
        return page(ShownMeasureForm.of(council, commitment, present.measure()));
    }

    @POST
    @Operation(summary = "Add a measure, or save it changed")
    public RestResponse<TemplateInstance> save(@RestPath String code, @BeanParam MeasureForm form) {
        var council = councils.choose(form.authority());
        var measure = form.codeOrNone();
        if (!measure.matches(CODE)) {
            var words = "Use small letters, digits and underscores, a letter first.";
            return again(council, code, form, Refused.inField("measure", words));
        }
        try {
            commitments.setMeasure(
                    code, measure, council.code(), Form.tag(form.version()), form.isNew() ? "*" : null, form.told());
        } catch (RuntimeException failure) {
            return again(council, code, form, refused(failure, form.isNew()));
        }
        return RestResponse.seeOther(URI.create(Link.to("/sufficiency/commitments", code, "measures", measure)
                .with("authority", council.code())
                .with("done", "measure-set")
                .address()));
    }

    @POST
    @Path("/more")
    @Operation(summary = "The same form with more steps; nothing is saved")
    public TemplateInstance more(@RestPath String code, @BeanParam MeasureForm form) {
        var council = councils.choose(form.authority());
        return page(new ShownMeasureForm(council, code, known(council, code), form.steps(), MORE, form.sent(), null));
    }

    private static Refused refused(RuntimeException failure, boolean isNew) {
        var refused = Refused.ofParts(failure, "baseline", "target");
        return isNew && refused.stale()
                ? Refused.inField("measure", "The commitment has a measure of this code already. Choose another.")
                : refused;
    }

    private RestResponse<TemplateInstance> again(Authority council, String code, MeasureForm form, Refused refused) {
        var shown =
                new ShownMeasureForm(council, code, known(council, code), form.steps(), SPARE, form.sent(), refused);
        return Html.page(refused.status(), page(shown));
    }

    /** Nothing while it cannot be had: what was filled in is shown all the same. */
    private @Nullable Commitment known(Authority council, String code) {
        return Part.of(commitments.read(code, council.code()))
                .await()
                .indefinitely()
                .content();
    }

    private Commitment commitment(Authority council, String code) {
        return commitments.read(code, council.code()).await().indefinitely();
    }

    private TemplateInstance page(ShownMeasureForm shown) {
        var heading = shown.isNew() ? "Add a measure" : "Change a measure";
        return new MeasureFormPage(reader.frame(heading, Task.SUFFICIENCY, shown.council()), shown);
    }
}
