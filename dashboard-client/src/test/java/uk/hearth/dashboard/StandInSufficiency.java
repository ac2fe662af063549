package uk.hearth.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fixed answer goes to which question about sufficiency. */
final class StandInSufficiency {

    private static final Map<String, String> BY_ENDING = new LinkedHashMap<>();

    static {
        BY_ENDING.put("/sufficiency", "sufficiency");
        BY_ENDING.put("/sufficiency/series", "sufficiency-series");
        BY_ENDING.put("/vacancies", "vacancies");
        BY_ENDING.put("/occupancy", "occupancy");
        BY_ENDING.put("/vacancies/provisions", "homes");
        BY_ENDING.put("/provisions", "homes");
        BY_ENDING.put("/provisions/HOME-002", "home");
        BY_ENDING.put("/HOME-002/occupants", "occupants");
        BY_ENDING.put("/HOME-003/occupants", "occupants-none");
        BY_ENDING.put("/provisions/HOME-003", "home");
        BY_ENDING.put("/days", "bed-days");
        BY_ENDING.put("/blocks", "blocks");
        BY_ENDING.put("/commitments/report", "commitments-report");
        BY_ENDING.put("/i-statements", "i-statements");
        BY_ENDING.put("/commitments/RV-1", "commitment");
        BY_ENDING.put("/notes", "commitment-notes");
        BY_ENDING.put("/readings", "readings");
        BY_ENDING.put("/forecasts", "forecast");
        BY_ENDING.put("/forecasts/gap", "gap");
        BY_ENDING.put("/forecasts/back-tests", "back-test");
        BY_ENDING.put("/forecasts/comparison", "comparison");
        BY_ENDING.put("/scenarios", "scenarios");
        BY_ENDING.put("/scenarios/6d3f6a3e-8f0a-4f6b-9d2e-1c2b3a4d5e6f", "scenario");
    }

    private StandInSufficiency() {}

    static @Nullable String to(String path) {
        return BY_ENDING.entrySet().stream()
                .filter(each -> path.endsWith("/api/v1" + each.getKey())
                        || (path.contains("/provisions/") && path.endsWith(each.getKey()))
                        || (path.contains("/commitments/") && path.endsWith(each.getKey())))
                .map(each -> "placement/" + each.getValue())
                .findFirst()
                .orElse(null);
    }

    /** What is asked by sending a question; what is only kept is answered with a new id. */
    static @Nullable String toWhatWasSent(String path) {
        return path.contains("/forecasts") ? to(path) : null;
    }
}
