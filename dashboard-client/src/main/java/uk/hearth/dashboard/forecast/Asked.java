package uk.hearth.dashboard.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.placement.forecast.Forecast;
import uk.hearth.dashboard.placement.forecast.ForecastQuestion;

/**
 * What the address asks for.
 *
 * @param group of placements; nothing for all
 * @param method of forecasting; nothing for the one that did best
 */
public record Asked(
        String council,
        @Nullable String group,
        @Nullable String method,
        int months,
        @Nullable String scenario) {

    static final List<Integer> HORIZONS = List.of(12, 24, 36);
    private static final int USUAL = 24;

    static Asked of(
            String council,
            @Nullable String group,
            @Nullable String method,
            @Nullable String months,
            @Nullable String scenario) {
        return new Asked(
                council,
                known(groups(), group),
                known(methods(), method),
                HORIZONS.stream()
                        .filter(each -> each.toString().equals(months))
                        .findFirst()
                        .orElse(USUAL),
                Field.filled(scenario));
    }

    ForecastQuestion question() {
        return new ForecastQuestion(council, method, months, scenario);
    }

    Link to(String path) {
        return Link.to(path)
                .with("authority", council)
                .with("group", group)
                .with("method", method)
                .with("months", String.valueOf(months))
                .with("scenario", scenario);
    }

    public String groupWords() {
        return groups().getOrDefault(group == null ? "" : group, "");
    }

    static Map<String, String> groups() {
        var words = new LinkedHashMap<String, String>();
        words.put("", "All placements");
        words.put("fostering", "Fostering");
        words.put("residential", "Residential");
        words.put("supported", "Supported");
        words.put("other", "Other placements");
        return words;
    }

    static Map<String, String> methods() {
        var words = new LinkedHashMap<String, String>();
        words.put("", "The one that did best");
        List.of("child_simulation", "daily_markov", "deterministic_steps")
                .forEach(method -> words.put(method, Forecast.methodWords(method)));
        return words;
    }

    private static @Nullable String known(Map<String, String> choices, @Nullable String asked) {
        var filled = Field.filled(asked);
        return filled != null && choices.containsKey(filled) ? filled : null;
    }
}
