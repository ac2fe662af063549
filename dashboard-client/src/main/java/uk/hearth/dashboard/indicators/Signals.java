package uk.hearth.dashboard.indicators;

import org.jspecify.annotations.Nullable;

/** What a control chart says of a point, in words a member can use. */
final class Signals {

    private Signals() {}

    static String words(@Nullable String signal, @Nullable String side) {
        var high = !"low".equals(side);
        return switch (signal == null ? "" : signal) {
            case "outside" -> high ? "Unusually high" : "Unusually low";
            case "trend" -> high ? "Part of a steady rise" : "Part of a steady fall";
            case "shift" -> high ? "Part of a run above average" : "Part of a run below average";
            case "two_in_three" ->
                high ? "Two in three close to the upper limit" : "Two in three close to the lower limit";
            default -> "";
        };
    }

    /** Making Data Count's variation: whether there is a change that chance does not explain. */
    static @Nullable String variation(@Nullable String variation) {
        return switch (variation == null ? "" : variation) {
            case "common_cause" -> "No more than chance";
            case "improvement_high", "improvement_low" -> "A real improvement";
            case "concern_high", "concern_low" -> "A real worsening";
            case "neutral_high" -> "A real rise";
            case "neutral_low" -> "A real fall";
            default -> null;
        };
    }

    /** Making Data Count's assurance: whether the target will be met if nothing changes. */
    static @Nullable String assurance(@Nullable String assurance) {
        return switch (assurance == null ? "" : assurance) {
            case "pass" -> "Left as it is, the target will be met";
            case "fail" -> "Left as it is, the target will not be met";
            case "inconsistent" -> "Left as it is, the target will be met in some periods and missed in others";
            default -> null;
        };
    }

    static String compared(String comparison) {
        return switch (comparison) {
            case "better" -> "Better here";
            case "worse" -> "Worse here";
            case "similar" -> "About the same";
            default -> "Not compared";
        };
    }
}
