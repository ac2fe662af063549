package uk.hearth.dashboard.forecast;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.placement.forecast.Forecasts;

/** Scenarios: what is supposed said, changed and deleted. */
@Path("/sufficiency/forecast/scenarios")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class ScenariosResource {

    private final Forecasts forecasts;
    private final ScenarioPages pages;
    private final Councils councils;

    ScenariosResource(@RestClient Forecasts forecasts, ScenarioPages pages, Councils councils) {
        this.forecasts = forecasts;
        this.pages = pages;
        this.councils = councils;
    }

    @GET
    @Operation(summary = "A scenario to be said")
    public TemplateInstance begin(@RestQuery @Nullable String authority) {
        return pages.empty(councils.choose(authority));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What a scenario supposes, to be changed")
    public TemplateInstance show(@RestPath String id, @RestQuery @Nullable String authority) {
        return pages.of(councils.choose(authority), forecasts.scenario(id));
    }

    @POST
    @Operation(summary = "Save a scenario, or save it changed")
    public RestResponse<TemplateInstance> save(@BeanParam ScenarioForm form) {
        var council = councils.choose(form.authority());
        if (form.supposed().isNothing()) {
            var nothing = "Say what is supposed: how often children come or leave, what opens, or what it costs.";
            return again(council, form, Refused.inField("adjustments", nothing));
        }
        try {
            return form.isOfOneThere()
                    ? saved(council, change(council, form), "changed")
                    : saved(council, add(council, form), "saved");
        } catch (RuntimeException failure) {
            return again(council, form, form.named(Refused.ofLists(failure)));
        }
    }

    @POST
    @Path("/more")
    @Operation(summary = "The same form with more lines; nothing is saved")
    public TemplateInstance more(@BeanParam ScenarioForm form) {
        return pages.more(councils.choose(form.authority()), form);
    }

    @POST
    @Path("/{id}/removal")
    @Operation(summary = "Delete a scenario")
    public RestResponse<TemplateInstance> remove(@RestPath String id, @BeanParam ScenarioForm form) {
        var council = councils.choose(form.authority());
        try {
            forecasts.remove(id, form.tag());
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure);
            return Html.page(refused.status(), pages.notRemoved(council, forecasts.scenario(id), refused));
        }
        return saved(council, null, "deleted");
    }

    private String change(Authority council, ScenarioForm form) {
        var id = String.valueOf(form.id());
        forecasts.replace(id, form.tag(), form.told(council.code()));
        return id;
    }

    private String add(Authority council, ScenarioForm form) {
        var once = Objects.requireNonNullElseGet(
                form.key(), () -> UUID.randomUUID().toString());
        return forecasts.save(once, form.told(council.code())).id();
    }

    private RestResponse<TemplateInstance> again(Authority council, ScenarioForm form, Refused refused) {
        return Html.page(refused.status(), pages.again(council, form, refused));
    }

    private static RestResponse<TemplateInstance> saved(Authority council, @Nullable String scenario, String done) {
        return RestResponse.seeOther(URI.create(Link.to("/sufficiency/forecast/comparison")
                .with("authority", council.code())
                .with("scenario", scenario)
                .with("done", done)
                .address()));
    }
}
