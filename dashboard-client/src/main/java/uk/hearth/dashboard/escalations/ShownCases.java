package uk.hearth.dashboard.escalations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CaseSummary;
import uk.hearth.dashboard.escalation.WorklistItem;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;

/**
 * A council's cases, and those on which it is the reader's turn.
 *
 * @param child the reference that was searched for, if one was
 */
public record ShownCases(
        Authority council,
        CaseList asked,
        Part<Listed<WorklistItem>> worklist,
        Part<Listed<CaseSummary>> cases,
        boolean raises,
        @Nullable String child) {

    public Set<Map.Entry<String, String>> choices() {
        return CaseList.CHOICES.entrySet();
    }

    public boolean isShown(String choice) {
        return choice.equals(asked.shown());
    }

    public Link linkTo(CaseSummary escalation) {
        return Link.to("/escalations", escalation.id());
    }

    public Link to(String page) {
        return Link.to("/escalations", page).with("authority", council.code());
    }

    public @Nullable Link next() {
        var listed = cases.content();
        return listed == null || listed.next() == null ? null : asked.next(council.code(), Links.cursor(listed.next()));
    }

    public List<CaseSummary> items() {
        var listed = cases.content();
        return listed == null ? List.of() : listed.items();
    }
}
