package uk.hearth.placement.publication;

import java.util.Locale;
import java.util.Map;

/** Under which codes kpi-service knows the figures: those of scorecards in use, else the id after 903. */
final class KpiCodes {

    private static final Map<String, String> IN_USE = Map.of(
            "V1", "CLA-NUM",
            "V3m", "CLA-START",
            "V4m", "CLA-CEASE",
            "R1", "CLA-REVIEW-TIME",
            "H1", "CLA-HA-CURRENT",
            "H3", "CLA-DENTAL",
            "H4", "CLA-IMMS",
            "S3", "CLA-STABLE-LONG",
            "S1", "CLA-STABLE-3PLUS",
            "C2", "CL-ACCOM");

    private KpiCodes() {}

    static String of(String indicator) {
        return IN_USE.getOrDefault(indicator, "903-" + indicator.toUpperCase(Locale.ROOT));
    }

    /** Whether it is the code of one that scorecards in use have. */
    static boolean isOfScorecard(String code) {
        return IN_USE.containsValue(code);
    }

    /** Whether a scorecard in use has defined it already. */
    static boolean isInUse(String indicator) {
        return IN_USE.containsKey(indicator);
    }
}
