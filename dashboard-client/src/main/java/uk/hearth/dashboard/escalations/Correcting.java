package uk.hearth.dashboard.escalations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CaseView;
import uk.hearth.dashboard.escalation.Taxonomy;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Link;

/** The page on which what was said of a case is put right. */
public record Correcting(
        CaseView view,
        List<Taxonomy> taxonomies,
        Sent sent,
        @Nullable Refused refused) {

    public Set<Map.Entry<String, String>> risks() {
        return Choices.RISKS.entrySet();
    }

    /** Those of the list that the case is of. */
    public List<Taxonomy.Theme> themes() {
        return taxonomies.stream()
                .filter(each -> each.code().equals(view.standing().taxonomy()))
                .findFirst()
                .or(() -> taxonomies.stream().findFirst())
                .map(Taxonomy::themes)
                .orElse(List.of());
    }

    public boolean isStale() {
        return refused != null && refused.stale();
    }

    /** Sent again, it takes the place of what is said now. */
    public String version() {
        return isStale() ? String.valueOf(view.standing().version()) : sent.value("version");
    }

    public Link address() {
        return Link.to("/escalations", view.standing().id());
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}
