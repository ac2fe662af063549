package uk.hearth.kpi.plans;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.changes.Change;

/** One thing undertaken, as it stands. */
record PlanAction(
        String authority,
        UUID id,
        String plan,
        String area,
        String objective,
        String action,
        PlanKind kind,
        @Nullable String owner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        List<String> indicators,
        String writtenBy,
        int revision,
        Instant recordedAt) {

    /** What the change feed tells of it. */
    Change became(String what) {
        var subject = "plans/actions/" + id;
        return Change.of(
                authority, "plan-actions." + what, subject, Map.of("action", id.toString()), "/api/v1/" + subject);
    }

    /** The same words in the same plan are the same action, whether they came in a file or one by one. */
    static UUID idOf(String authority, String plan, String area, String objective, String action) {
        var words = String.join("\u001f", authority, plan, area, objective, action);
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
