package uk.hearth.dashboard.kpi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service's codes in the words that people read. */
public final class Words {

    private static final Map<String, String> MISSING = Map.of(
            "not_available", "Not available",
            "not_applicable", "Not applicable",
            "suppressed", "Suppressed");

    private static final Map<String, String> STATUS = Map.of(
            "on_target", "On target",
            "close_to_target", "Close to target",
            "below_target", "Below target",
            "off_target", "Off target");

    private static final Map<String, String> ARROW = Map.of("up", "Up", "flat", "No change", "down", "Down");

    private Words() {}

    static String figure(@Nullable String display, @Nullable String missing) {
        if (display != null) {
            return display;
        }
        return missing == null ? "Not available" : MISSING.getOrDefault(missing, "Not available");
    }

    /** A status this page does not know, or none at all, is said to be none. */
    public static String status(@Nullable String code) {
        return code == null ? "No status" : STATUS.getOrDefault(code, "No status");
    }

    public static String arrow(@Nullable String direction) {
        return direction == null ? "" : ARROW.getOrDefault(direction, "");
    }
}
