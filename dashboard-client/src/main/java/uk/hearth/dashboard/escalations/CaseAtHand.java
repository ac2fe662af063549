package uk.hearth.dashboard.escalations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Moves;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;

/**
 * A case's page.
 *
 * @param done what was just done, if anything
 * @param sent what was filled in and refused, with what was said against it
 */
public record CaseAtHand(
        ShownCase shown,
        @Nullable String done,
        Sent sent,
        @Nullable Refused refused) {

    private static final Map<String, String> DONE = Map.of(
            "raised", "Raised. Whoever is to answer can see it now.",
            "moved", "Done. The case stands as below.",
            "commented", "Your comment was added.",
            "action", "The action was saved.",
            "assigned", "It is assigned as you said.",
            "linked", "The links are changed.",
            "referral", "What came of the referral is kept.",
            "corrected", "What was said is put right; what it said before is in the history.");

    public @Nullable String doneWords() {
        return done == null ? null : DONE.get(done);
    }

    /** What happened after the form was opened, where somebody was quicker. */
    public List<TimelineEntry> meanwhile() {
        var seen = sent.value("seen");
        int known = seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
        return refused == null || !refused.stale()
                ? List.of()
                : shown.timeline().stream().skip(known).toList();
    }

    /** The form that was refused stands open, with what was filled in. */
    public boolean isOpen(String form) {
        return refused != null && sent.is("form", form);
    }

    public String value(String form, String field) {
        return isOpen(form) ? sent.value(field) : "";
    }

    public boolean isChosen(String form, String field, String value) {
        return value(form, field).equals(value);
    }

    public @Nullable String error(String form, String field) {
        return refused == null ? null : refused.of(form + "-" + field);
    }

    /** Of a field, among those of several forms. */
    public String idOf(String form, String field) {
        return form + "-" + field;
    }

    public boolean isStage(String form, Moves.ToStage stage) {
        return value(form, "stage").equals(String.valueOf(stage.position()));
    }
}
