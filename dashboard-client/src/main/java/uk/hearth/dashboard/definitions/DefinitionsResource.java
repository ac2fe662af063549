package uk.hearth.dashboard.definitions;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
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
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;

/** How a scorecard is defined, and defining it. */
@Path("/definitions")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class DefinitionsResource {

    private static final int MOST = 200;
    private static final int SPARE = 3;
    private static final int MORE = 8;

    private final Definitions definitions;
    private final Councils councils;
    private final Reader reader;

    DefinitionsResource(@RestClient Definitions definitions, Councils councils, Reader reader) {
        this.definitions = definitions;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A scorecard to be defined")
    public TemplateInstance begin(@RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        var known = known().await().indefinitely();
        return page(council, new ShownDefinition(null, List.of(), known, MORE, Sent.nothing(), null));
    }

    /** Two questions side by side. */
    @GET
    @Path("/{code}")
    @Operation(summary = "How a scorecard is defined, to be changed")
    public TemplateInstance show(@RestPath String code, @RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        var shown = Uni.combine()
                .all()
                .unis(definitions.scorecard(code, council.code()), known())
                .with((defined, known) ->
                        new ShownDefinition(defined, defined.lines(), known, SPARE, sent(defined), null))
                .await()
                .indefinitely();
        return page(council, shown);
    }

    @POST
    @Operation(summary = "Define the scorecard")
    public RestResponse<TemplateInstance> define(@BeanParam DefinitionForm form) {
        var council = councils.choose(form.authority());
        if (!form.codeOrNone().matches("[a-z0-9][a-z0-9-]{0,59}")) {
            return again(form, council, Refused.inField("code", "Use small letters, digits and hyphens."));
        }
        try {
            definitions.define(
                    form.codeOrNone(), council.code(), form.tag(), form.tag() == null ? "*" : null, form.command());
        } catch (RuntimeException failure) {
            return again(form, council, Refused.by(failure));
        }
        return RestResponse.seeOther(URI.create(Link.to("/scorecards", form.codeOrNone())
                .with("authority", council.code())
                .address()));
    }

    @POST
    @Path("/more")
    @Operation(summary = "The same form with more lines; nothing is saved")
    public TemplateInstance more(@BeanParam DefinitionForm form) {
        var council = councils.choose(form.authority());
        var known = known().await().indefinitely();
        return page(council, new ShownDefinition(null, form.lines(), known, MORE, form.sent(), null));
    }

    /** The form as it was filled in; how the scorecard is defined now, where somebody else was quicker. */
    private RestResponse<TemplateInstance> again(DefinitionForm form, Authority council, Refused refused) {
        var present = refused.stale() && form.tag() != null
                ? definitions
                        .scorecard(form.codeOrNone(), council.code())
                        .await()
                        .indefinitely()
                : null;
        var known = known().await().indefinitely();
        var shown = new ShownDefinition(present, form.lines(), known, SPARE, form.sent(), refused);
        return Html.page(refused.status(), page(council, shown));
    }

    private Uni<Part<Listed<Definitions.Known>>> known() {
        return Part.of(definitions.indicators(MOST));
    }

    private static Sent sent(Defined defined) {
        return Sent.of(
                "code", defined.code(),
                "version", String.valueOf(defined.version()),
                "title", defined.title(),
                "frequency", defined.frequency());
    }

    private TemplateInstance page(Authority council, ShownDefinition shown) {
        var heading = shown.isNew() ? "Define a scorecard" : "Change a scorecard";
        return new DefinitionPage(reader.frame(heading, Task.SCORECARDS, council), shown);
    }
}
