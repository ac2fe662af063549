package uk.hearth.dashboard.escalations;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words to choose from, by their code, in their order. */
final class Choices {

    static final Map<String, String> ANSWERS =
            of("agreed", "Agreed", "partly_agreed", "Partly agreed", "not_agreed", "Not agreed");
    static final Map<String, String> OUTCOMES = of(
            "agreed",
            "Agreed",
            "partly_agreed",
            "Partly agreed",
            "not_agreed",
            "Not agreed",
            "no_longer_applies",
            "No longer applies");
    static final Map<String, String> RISKS = of("low", "Low", "medium", "Medium", "high", "High");

    static final Map<String, String> LINKS = of(
            "review", "Review",
            "placement", "Placement",
            "plan", "Plan",
            "visit", "Visit",
            "episode", "Episode",
            "escalation", "Another case");
    static final Map<String, String> REFERRAL_RESULTS = of(
            "resolved_without_proceedings",
            "Resolved without proceedings",
            "proceedings_brought",
            "Proceedings were brought",
            "no_further_action",
            "No further action",
            "returned",
            "Returned");

    private Choices() {}

    static Map<String, String> of(String... codesAndWords) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < codesAndWords.length; i += 2) {
            choices.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return Collections.unmodifiableMap(choices);
    }
}
