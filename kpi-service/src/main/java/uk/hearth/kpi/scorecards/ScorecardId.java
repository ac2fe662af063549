package uk.hearth.kpi.scorecards;

import jakarta.persistence.Embeddable;
import java.util.Map;
import uk.hearth.kit.changes.Change;

/** A scorecard's code is its authority's own. */
@Embeddable
record ScorecardId(String authority, String code) {

    /** What the change feed tells when it was defined. */
    Change defined() {
        var subject = "scorecards/" + code;
        return Change.of(
                authority,
                "scorecards.defined",
                subject,
                Map.of("scorecard", code),
                "/api/v1/%s?authority=%s".formatted(subject, authority));
    }
}
