package uk.hearth.dashboard.preparing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.kpi.ScorecardSummary;

/** What a paper may be made of, and for whom. */
public record ShownChoices(
        PaperQuestion asked,
        List<ScorecardSummary> scorecards,
        @Nullable Refused refused) {

    public Set<Map.Entry<String, String>> audiences() {
        return PaperQuestion.AUDIENCES.entrySet();
    }

    public boolean isAudience(String code) {
        return code.equals(asked.audienceOrInternal());
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}
