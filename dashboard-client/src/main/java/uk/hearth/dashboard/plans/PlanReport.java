package uk.hearth.dashboard.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A council's plans, area by area. */
public record PlanReport(String authority, LocalDate on, int actions, int late, List<Area> areas) {

    public record Area(String plan, String area, int late, List<Action> actions) {}

    /** Something that was to be done, with the figures that show whether it works. */
    public record Action(
            String id,
            String authority,
            String plan,
            String area,
            String objective,
            String action,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            String status,
            String statusWords,
            List<Evidence> evidence,
            List<Note> notes) {

        public boolean isLate() {
            return status.equals("late");
        }
    }

    public record Evidence(
            String indicator,
            String title,
            @Nullable String periodLabel,
            String display,
            String status,
            String statusWords) {}

    public record Note(String note, String writtenBy, Instant writtenAt) {}
}
