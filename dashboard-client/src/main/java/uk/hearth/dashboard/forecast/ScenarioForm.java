package uk.hearth.dashboard.forecast;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Refused.FieldError;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.placement.forecast.Scenario;

/** What is supposed, as it was filled in: how often children come or leave, and what opens. */
public record ScenarioForm(
        @FormParam("name") @Nullable String name,
        @FormParam("notes") @Nullable String notes,
        @FormParam("way") @Nullable String way,
        @FormParam("group") @Nullable String group,
        @FormParam("times") @Nullable String times,
        @FormParam("opening") @Nullable String opening,
        @FormParam("item") @Nullable String item,
        @FormParam("places") @Nullable String places,
        @FormParam("opens") @Nullable String opens) {

    private static final String OUTSIDE = "not_in_care";

    /** The service's names of fields that are called otherwise in the form, which has one change and one opening. */
    private static final Map<String, String> FIELDS = Map.of(
            "multiply-0",
            "times",
            "from-0",
            "group",
            "to-0",
            "group",
            "name-0",
            "opening",
            "item-0",
            "item",
            "places-0",
            "places",
            "opens-0",
            "opens");

    boolean isEmpty() {
        return Field.filled(times) == null && Field.filled(opening) == null && Field.filled(places) == null;
    }

    Sent sent() {
        return Sent.of(
                "name", name, "notes", notes, "way", way, "group", group, "times", times, "opening", opening, "item",
                item, "places", places, "opens", opens);
    }

    Scenario.Save told(String authority) {
        return new Scenario.Save(
                authority, Field.filled(name), Field.filled(notes), new Scenario.Supposed(changes(), openings()));
    }

    Refused named(Refused refused) {
        var errors = refused.errors().stream()
                .map(error -> new FieldError(FIELDS.getOrDefault(error.field(), error.field()), error.words()))
                .toList();
        return new Refused(refused.status(), refused.title(), errors, refused.stale());
    }

    private List<Scenario.RateChange> changes() {
        var often = Field.filled(times);
        if (often == null) {
            return List.of();
        }
        var where = group == null ? "fostering" : group;
        return List.of(
                "leave".equals(way)
                        ? new Scenario.RateChange(where, OUTSIDE, often)
                        : new Scenario.RateChange(OUTSIDE, where, often));
    }

    private List<Scenario.Opening> openings() {
        return Field.filled(opening) == null && Field.filled(places) == null
                ? List.of()
                : List.of(new Scenario.Opening(
                        Field.filled(opening), Field.filled(item), Field.filled(places), Field.filled(opens)));
    }
}
