package uk.hearth.dashboard.forecast;

import java.util.LinkedHashMap;
import java.util.Map;

/** What may be supposed: the choices of the form, as they are read. */
final class Supposing {

    static final String OUTSIDE = "not_in_care";

    static final Map<String, String> GROUPS = choices(
            "fostering",
            "Fostering",
            "residential",
            "Residential",
            "supported",
            "Supported",
            "other",
            "Other placements");

    static final Map<String, String> FROM = with("", "Choose", OUTSIDE, "Outside care");

    static final Map<String, String> TO = with("", "Choose", OUTSIDE, "Out of care");

    static final Map<String, String> AGES = choices(
            "",
            "All ages",
            "under_1",
            "Under 1",
            "aged_1_to_4",
            "1 to 4",
            "aged_5_to_9",
            "5 to 9",
            "aged_10_to_15",
            "10 to 15",
            "aged_16_and_over",
            "16 and over");

    static final Map<String, String> HOW = choices(
            "multiply",
            "Times as often",
            "childrenPerMonth",
            "Children more in 30 days",
            "add",
            "Added to the daily rate");

    static final Map<String, String> ITEMS = choices(
            "fostering_family",
            "Fostering, family and friends",
            "fostering_in_house",
            "Fostering, the council’s own",
            "fostering_agency",
            "Fostering, agencies’",
            "residential_in_house",
            "Residential, the council’s own",
            "residential_external",
            "Residential, others’",
            "supported",
            "Supported accommodation",
            "secure",
            "Secure",
            "with_family",
            "With parents",
            "other",
            "Other placements");

    private Supposing() {}

    private static Map<String, String> with(String... before) {
        var choices = new LinkedHashMap<>(choices(before));
        choices.putAll(GROUPS);
        return choices;
    }

    private static Map<String, String> choices(String... codesAndWords) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < codesAndWords.length; i += 2) {
            choices.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return choices;
    }
}
