package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.commitments.Commitments;

/** One measure of a commitment over time, and a count entered by hand. */
@Path("/sufficiency/commitments/{code}/measures/{measure}")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class MeasureResource {

    private static final int UNCONDITIONED = 428;

    private final Commitments commitments;
    private final Councils councils;
    private final Reader reader;

    MeasureResource(@RestClient Commitments commitments, Councils councils, Reader reader) {
        this.commitments = commitments;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A measure over time")
    public TemplateInstance show(
            @RestPath String code,
            @RestPath String measure,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String correct,
            @RestQuery @Nullable String done) {
        var form = new Form(Sent.nothing(), null, done, "");
        return page(councils.choose(authority), code, measure, correct, form);
    }

    @POST
    @Operation(summary = "Enter what it was in a period, or correct it")
    public RestResponse<TemplateInstance> enter(
            @RestPath String code,
            @RestPath String measure,
            @RestForm @Nullable String authority,
            @BeanParam ReadingForm form) {
        var council = councils.choose(authority);
        if (!form.hasPeriod()) {
            var refused = Refused.inField("reading-period", "Give a month such as 2026-10, or a year such as FY2026.");
            return again(council, code, measure, form, refused);
        }
        try {
            commitments.enter(code, measure, form.periodCode(), council.code(), Form.tag(form.version()), form.told());
        } catch (RuntimeException failure) {
            return again(council, code, measure, form, refused(failure));
        }
        return RestResponse.seeOther(URI.create(Link.to("/sufficiency/commitments", code, "measures", measure)
                .with("authority", council.code())
                .with("done", "entered")
                .address()));
    }

    private static Refused refused(RuntimeException failure) {
        var refused = Refused.by(failure);
        return refused.status() == UNCONDITIONED
                ? Refused.inField(
                        "reading-period", "There is a figure of this period. Choose Correct beside it in the table.")
                : refused.within("reading-");
    }

    private RestResponse<TemplateInstance> again(
            Authority council, String code, String measure, ReadingForm form, Refused refused) {
        var correct = form.version() == null ? null : form.period();
        return Html.page(
                refused.status(), page(council, code, measure, correct, new Form(form.sent(), refused, null, "")));
    }

    /** Two questions side by side; there is no page without the measure itself. */
    private TemplateInstance page(Authority council, String code, String measure, @Nullable String correct, Form form) {
        var shown = Uni.combine()
                .all()
                .unis(
                        commitments.read(code, council.code()),
                        Part.of(commitments.readings(code, measure, council.code())))
                .with((commitment, readings) -> new ShownMeasure(
                        council,
                        commitment,
                        commitment.measure(measure).orElseThrow(NotFoundException::new),
                        readings,
                        reader.isOneOf("analyst", "manager", "commissioner"),
                        Objects.requireNonNullElse(correct, ""),
                        form))
                .await()
                .indefinitely();
        return new MeasurePage(reader.frame(shown.standing().measure().title(), Task.SUFFICIENCY, council), shown);
    }
}
