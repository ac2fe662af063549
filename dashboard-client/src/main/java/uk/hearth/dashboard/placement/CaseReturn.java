package uk.hearth.dashboard.placement;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A return, how far it has come, and how much was found in it. */
public record CaseReturn(
        String id,
        String authority,
        int year,
        @Nullable String month,
        String state,
        String phase,
        String receivedBy,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        int rows,
        int children,
        @Nullable Map<String, Integer> tables,
        int errors,
        int queries,
        int rulesRun,
        int rulesNotRun,
        List<Problem> problems,
        @Nullable String withdrawalReason) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final Map<String, String> STATES = Map.of(
            "checking", "Being checked",
            "held", "Checked, and waiting to be accepted",
            "current", "Current",
            "superseded", "Replaced by a later one",
            "withdrawn", "Withdrawn",
            "refused", "Refused",
            "interrupted", "Interrupted");

    /** Why it was refused. */
    public record Problem(@Nullable Long row, @Nullable String column, String code, String message, String remedy) {}

    public boolean isBeingChecked() {
        return state.equals("checking");
    }

    public boolean isHeld() {
        return state.equals("held");
    }

    public boolean mayBeWithdrawn() {
        return isHeld() || isCurrent() || state.equals("superseded");
    }

    public boolean isCurrent() {
        return state.equals("current");
    }

    public String stateWords() {
        return STATES.getOrDefault(state, state);
    }

    /** Collection year 2026 is 1 April 2025 to 31 March 2026. */
    public String periodWords() {
        return month == null
                ? "The year to 31 March %d".formatted(year)
                : "The year to 31 March %d, up to %s".formatted(year, MONTH.format(YearMonth.parse(month)));
    }
}
