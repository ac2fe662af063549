package uk.hearth.kpi.editions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.audiences.Audience;

/** An edition without its content, and what became of it. */
record Edition(
        String authority,
        UUID id,
        String scorecard,
        String title,
        LocalDate meetingOn,
        ReportingPeriod to,
        String sha256,
        @Nullable Instant embargoUntil,
        Audience audience,
        String publishedBy,
        Instant publishedAt,
        @Nullable Withdrawal withdrawal) {

    /** Why it is no longer to be relied on. */
    record Withdrawal(String reason, String by, Instant at) {}

    boolean embargoedAt(Instant now) {
        return embargoUntil != null && now.isBefore(embargoUntil);
    }

    /** What the change feed tells of it. */
    Change became(String what) {
        return Change.of(
                authority,
                "editions." + what,
                "editions/" + id,
                Map.of("edition", id.toString(), "scorecard", scorecard),
                "/api/v1/editions/%s/summary".formatted(id));
    }

    String tag() {
        return "\"" + sha256 + "\"";
    }
}
