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
}
