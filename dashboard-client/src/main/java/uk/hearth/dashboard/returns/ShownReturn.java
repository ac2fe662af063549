package uk.hearth.dashboard.returns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.CaseReturn;
import uk.hearth.dashboard.placement.FigureChange;

/**
 * One return, what indicators would show with it while it is held back, and what may be done with it.
 *
 * @param decides whether the reader accepts and withdraws returns
 * @param month whose figures are shown, if one was asked for
 * @param done what was just done, if anything
 */
public record ShownReturn(
        CaseReturn shown,
        boolean decides,
        Part<Listed<FigureChange>> differences,
        @Nullable String month,
        String key,
        @Nullable String done,
        Sent sent,
        @Nullable Refused refused) {

    private static final Map<String, String> DONE = Map.of(
            "accepted", "Accepted. Indicators show its figures as soon as it is taken in.",
            "withdrawn", "Withdrawn. Indicators show what the return before it says, if there was one.");

    public @Nullable String doneWords() {
        return done == null ? null : DONE.get(done);
    }

    /** Those with figures that would change, the latest first. */
    public List<String> months() {
        return all().stream().map(FigureChange::month).distinct().toList();
    }

    public boolean isMonth(String each) {
        return each.equals(chosenMonth());
    }

    public @Nullable String chosenMonth() {
        var months = months();
        var asked = Field.filled(month);
        if (asked != null && months.contains(asked)) {
            return asked;
        }
        return months.isEmpty() ? null : months.get(0);
    }

    public List<FigureChange> changes() {
        return all().stream().filter(change -> isMonth(change.month())).toList();
    }

    public Link address() {
        return Link.to("/returns", shown.id());
    }

    public Link issues() {
        return Link.to("/returns/issues")
                .with("authority", shown.authority())
                .with("year", String.valueOf(shown.year()));
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }

    private List<FigureChange> all() {
        var listed = differences.content();
        return listed == null ? List.of() : listed.items();
    }
}
