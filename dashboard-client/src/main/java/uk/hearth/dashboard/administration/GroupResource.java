package uk.hearth.dashboard.administration;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Clock;
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
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;

/** The areas that a council compares itself with, defined by itself. */
@Path("/administration/groups")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class GroupResource {

    private final Groups groups;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    GroupResource(@RestClient Groups groups, Councils councils, Reader reader, Clock clock) {
        this.groups = groups;
        this.councils = councils;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "A comparator group to be defined")
    public TemplateInstance begin(@RestQuery @Nullable String authority) {
        var year = String.valueOf(Dates.date(clock.instant()).getYear());
        return page(councils.choose(authority), new ShownGroup(null, null, Sent.of("year", year), null));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "A comparator group, to be changed")
    public TemplateInstance show(
            @RestPath String code, @RestQuery @Nullable String authority, @RestQuery @Nullable String year) {
        var council = councils.choose(authority);
        var found = groups.group(code, council.code(), number(year));
        var tag = found.getHeaderString("ETag");
        return page(council, new ShownGroup(found.getEntity(), tag, GroupForm.of(found.getEntity(), tag), null));
    }

    @POST
    @Operation(summary = "Define the group")
    public RestResponse<TemplateInstance> define(@BeanParam GroupForm form) {
        var council = councils.choose(form.authority());
        if (!form.codeOrNone().matches("[a-z][a-z0-9_]{0,39}")) {
            return again(form, council, Refused.inField("code", "Use small letters, digits and underscores."));
        }
        try {
            groups.define(form.codeOrNone(), council.code(), number(form.year()), form.tagOrNone(), form.command());
        } catch (RuntimeException failure) {
            return again(form, council, Refused.by(failure));
        }
        return RestResponse.seeOther(URI.create(
                Link.to("/administration").with("authority", council.code()).address()));
    }

    private RestResponse<TemplateInstance> again(GroupForm form, Authority council, Refused refused) {
        if (!refused.stale()) {
            return Html.page(refused.status(), page(council, new ShownGroup(null, null, form.sent(), refused)));
        }
        var now = groups.group(form.codeOrNone(), council.code(), number(form.year()));
        var shown = new ShownGroup(now.getEntity(), now.getHeaderString("ETag"), form.sent(), refused);
        return Html.page(refused.status(), page(council, shown));
    }

    private TemplateInstance page(Authority council, ShownGroup shown) {
        var heading = shown.isNew() ? "Define a comparator group" : "Change a comparator group";
        return new GroupPage(reader.frame(heading, Task.ADMINISTRATION, council), shown);
    }

    private int number(@Nullable String year) {
        return year != null && year.matches("\\d{4}")
                ? Integer.parseInt(year)
                : Dates.date(clock.instant()).getYear();
    }
}
