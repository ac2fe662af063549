package uk.hearth.dashboard.themes;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
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

/** What challenges are about; what cases were raised for stays, and is retired. */
@Path("/administration/themes")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class ThemesResource {

    private final ThemeLists lists;
    private final Councils councils;
    private final Reader reader;

    ThemesResource(@RestClient ThemeLists lists, Councils councils, Reader reader) {
        this.lists = lists;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A list of themes to be begun")
    public TemplateInstance begin(@RestQuery @Nullable String authority) {
        requireAdministrator();
        return page(councils.choose(authority), new ShownThemes(null, List.of(), Sent.nothing(), null));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "A list of themes, to be changed")
    public TemplateInstance show(@RestPath String code, @RestQuery @Nullable String authority) {
        requireAdministrator();
        var council = councils.choose(authority);
        var list = lists.list(code, council.code());
        var rows = list.themes().stream()
                .flatMap(theme -> TermRow.of(theme).stream())
                .toList();
        return page(council, new ShownThemes(list, rows, ThemesForm.of(list), null));
    }

    @POST
    @Operation(summary = "Save the list of themes")
    public RestResponse<TemplateInstance> save(@BeanParam ThemesForm form) {
        requireAdministrator();
        var council = councils.choose(form.authority());
        if (!form.codeOrNone().matches("[a-z][a-z0-9_]{0,39}")) {
            return again(form, council, null, Refused.inField("code", "Use small letters, digits and underscores."));
        }
        var present = form.isNew() ? null : lists.list(form.codeOrNone(), council.code());
        try {
            lists.define(
                    form.codeOrNone(), council.code(), form.tag(), form.isNew() ? "*" : null, form.command(present));
        } catch (RuntimeException failure) {
            return again(form, council, present, Refused.by(failure, ThemesForm::field));
        }
        return RestResponse.seeOther(URI.create(Link.to("/administration")
                .with("authority", council.code())
                .with("done", "themes")
                .address()));
    }

    /** The form as it was filled in; what somebody else added meanwhile stands in it too, or saving would drop it. */
    private RestResponse<TemplateInstance> again(
            ThemesForm form, Authority council, @Nullable ThemeList present, Refused refused) {
        var shown = new ShownThemes(present, form.rows(), form.sent(), refused);
        return Html.page(refused.status(), page(council, shown));
    }

    private void requireAdministrator() {
        if (!reader.isOneOf("administrator")) {
            throw new ForbiddenException();
        }
    }

    private TemplateInstance page(Authority council, ShownThemes shown) {
        var heading = shown.isNew() ? "Begin a list of themes" : "Change the themes of challenges";
        return new ThemesPage(reader.frame(heading, Task.ADMINISTRATION, council), shown);
    }
}
