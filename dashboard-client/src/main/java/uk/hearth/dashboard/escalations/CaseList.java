package uk.hearth.dashboard.escalations;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Link;

/** Which cases are listed: everything chosen stands in the address. */
public record CaseList(
        @QueryParam("authority") @Nullable String authority,
        @QueryParam("show") @Nullable String show,
        @QueryParam("iro") @Nullable String iro,
        @QueryParam("team") @Nullable String team,
        @QueryParam("cursor") @Nullable String cursor) {

    /** What can be shown, in the order that it is offered. */
    static final Map<String, String> CHOICES = Choices.of(
            "open",
            "Open, the first due first",
            "overdue",
            "Overdue",
            "closed",
            "Closed",
            "all",
            "All, the newest first");

    String shown() {
        return show != null && CHOICES.containsKey(show) ? show : "open";
    }

    @Nullable
    Boolean open() {
        return switch (shown()) {
            case "open", "overdue" -> Boolean.TRUE;
            case "closed" -> Boolean.FALSE;
            default -> null;
        };
    }

    @Nullable
    Boolean overdue() {
        return shown().equals("overdue") ? Boolean.TRUE : null;
    }

    String sort() {
        return Boolean.TRUE.equals(open()) ? "due" : "raised";
    }

    @Nullable
    String filledIro() {
        return Field.filled(iro);
    }

    @Nullable
    String filledTeam() {
        return Field.filled(team);
    }

    Link next(String council, String cursor) {
        return Link.to("/escalations")
                .with("authority", council)
                .with("show", shown())
                .with("iro", filledIro())
                .with("team", filledTeam())
                .with("cursor", cursor);
    }
}
