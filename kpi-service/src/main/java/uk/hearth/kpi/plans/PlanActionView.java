package uk.hearth.kpi.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something undertaken, and how it is getting on.
 *
 * @param status as last told, or late where its day has passed
 * @param told by the last note; not started before the first
 * @param evidence the latest figures of the indicators that show whether it works
 * @param notes the latest first
 */
public record PlanActionView(
        UUID id,
        String authority,
        String plan,
        PlanKind kind,
        String area,
        String objective,
        String action,
        @Nullable String owner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        PlanStatus status,
        PlanStatus told,

        @Schema(examples = "Late: due 31 July 2019, on track when last told")
        String statusWords,

        List<EvidenceView> evidence,
        List<NoteView> notes,
        String writtenBy,
        int revision,
        Instant recordedAt) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static PlanActionView of(PlanAction action, List<NoteView> notes, List<EvidenceView> evidence, LocalDate day) {
        var told = notes.isEmpty() ? PlanStatus.NOT_STARTED : notes.get(0).status();
        var status = told.on(day, action.dueOn());
        return new PlanActionView(
                action.id(),
                action.authority(),
                action.plan(),
                action.kind(),
                action.area(),
                action.objective(),
                action.action(),
                action.owner(),
                action.startsOn(),
                action.dueOn(),
                status,
                told,
                words(status, told, action.dueOn()),
                evidence,
                notes,
                action.writtenBy(),
                action.revision(),
                action.recordedAt());
    }

    boolean late() {
        return status == PlanStatus.LATE;
    }

    private static String words(PlanStatus status, PlanStatus told, @Nullable LocalDate due) {
        return status != PlanStatus.LATE || due == null
                ? status.words()
                : "Late: due %s, %s when last told"
                        .formatted(DAY.format(due), told.words().toLowerCase(Locale.UK));
    }
}
