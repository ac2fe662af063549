package uk.hearth.dashboard.commitments;

import java.util.LinkedHashMap;
import java.util.Map;

/** What may be chosen of a measure, as it is read. */
public record MeasureChoices() {

    public Map<String, String> units() {
        return choices(
                "count",
                "Count",
                "percent",
                "Per cent",
                "rate_per_10k",
                "Per 10,000",
                "days",
                "Days",
                "weeks",
                "Weeks",
                "score",
                "Score");
    }

    public Map<String, String> polarities() {
        return choices("higher", "Higher is better", "lower", "Lower is better", "neutral", "Neither");
    }

    public Map<String, String> countings() {
        return choices("level", "How many at a period’s end", "flow", "How many in it: periods add up");
    }

    public Map<String, String> sources() {
        return choices(
                "by_hand",
                "Counted and entered by hand",
                "indicator",
                "An indicator",
                "figure",
                "A figure of the returns");
    }

    public Map<String, String> kinds() {
        return choices("at_least", "At least", "at_most", "At most");
    }

    private static Map<String, String> choices(String... codesAndWords) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < codesAndWords.length; i += 2) {
            choices.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return choices;
    }
}
