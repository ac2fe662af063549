package uk.hearth.dashboard.forecast;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.placement.forecast.Forecasts;
import uk.hearth.dashboard.placement.forecast.Scenario;
import uk.hearth.dashboard.placement.forecast.Supposed;

/** Puts a scenario's page together, as it is read and as it comes back with a form that was refused. */
@RequestScoped
class ScenarioPages {

    private static final int SPARE = 1;
    private static final int MORE = 3;

    private final Forecasts forecasts;
    private final Reader reader;

    ScenarioPages(@RestClient Forecasts forecasts, Reader reader) {
        this.forecasts = forecasts;
        this.reader = reader;
    }

    TemplateInstance empty(Authority council) {
        return page(new ShownScenario(council, null, true, Supposed.NOTHING, SPARE, Sent.nothing(), null));
    }

    TemplateInstance of(Authority council, Scenario scenario) {
        return page(shown(council, scenario, null));
    }

    /** It stands as it is kept now, with why it could not be deleted. */
    TemplateInstance notRemoved(Authority council, Scenario scenario, Refused refused) {
        return page(shown(council, scenario, refused));
    }

    TemplateInstance more(Authority council, ScenarioForm form) {
        return page(new ShownScenario(council, null, true, form.supposed(), MORE, form.sent(), null));
    }

    /** The form as it was filled in, beside how the scenario is kept now where somebody else was quicker. */
    TemplateInstance again(Authority council, ScenarioForm form, Refused refused) {
        var present = refused.stale() ? forecasts.scenario(String.valueOf(form.id())) : null;
        return page(new ShownScenario(council, present, true, form.supposed(), SPARE, form.sent(), refused));
    }

    private ShownScenario shown(Authority council, Scenario scenario, @Nullable Refused refused) {
        var changes = mayChange(scenario);
        var sent = Sent.of(
                "id", changes ? scenario.id() : null,
                "version", String.valueOf(scenario.version()),
                "name", scenario.name(),
                "notes", scenario.notes(),
                "inflation", scenario.assumptions().inflation());
        return new ShownScenario(council, scenario, changes, scenario.assumptions(), SPARE, sent, refused);
    }

    /** Its owner and managers, as the service has it. */
    private boolean mayChange(Scenario scenario) {
        return reader.isOneOf("manager") || scenario.owner().equals(reader.account());
    }

    private TemplateInstance page(ShownScenario shown) {
        var heading = shown.isNew() ? "Save a scenario" : "Change a scenario";
        return new ScenarioPage(reader.frame(heading, Task.SUFFICIENCY, shown.council()), shown);
    }
}
