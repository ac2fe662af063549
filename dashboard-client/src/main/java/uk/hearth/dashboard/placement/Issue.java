package uk.hearth.dashboard.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule's finding on a row of a return, and who sees to it. */
public record Issue(
        String id,
        String authority,
        int year,
        String rule,
        String severity,
        String message,
        String remedy,
        List<String> distorts,
        String table,
        int line,
        List<String> columns,
        @Nullable String child,
        @Nullable String team,
        String status,
        String change,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String acceptedReason,
        @Nullable String acceptedBy,
        int version) {

    private static final Map<String, String> CHANGES = Map.of(
            "new", "New in this return", "still_there", "There in the last one too", "gone", "Gone since the last one");
    private static final Map<String, String> STATES =
            Map.of("open", "Open", "accepted", "Accepted", "resolved", "Mended");

    public String severityWords() {
        return severity.equals("error") ? "Error" : "Query";
    }

    public String changeWords() {
        return CHANGES.getOrDefault(change, change);
    }

    public String statusWords() {
        return STATES.getOrDefault(status, status);
    }

    public boolean isOpen() {
        return status.equals("open");
    }

    public boolean isAccepted() {
        return status.equals("accepted");
    }
}
