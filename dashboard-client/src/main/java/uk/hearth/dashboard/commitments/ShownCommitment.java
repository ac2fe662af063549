package uk.hearth.dashboard.commitments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.commitments.Commitment;
import uk.hearth.dashboard.placement.commitments.Commitments;
import uk.hearth.dashboard.placement.commitments.Note;
import uk.hearth.dashboard.placement.commitments.Periods;
import uk.hearth.dashboard.placement.commitments.Reading;

/**
 * A commitment and what may be done with it.
 *
 * @param tells whether the reader may tell of it
 * @param overrides whether the reader may set its status by hand
 */
public record ShownCommitment(
        Authority council,
        Commitment commitment,
        Part<Listed<Note>> notes,
        Part<Listed<Commitments.Statement>> said,
        boolean tells,
        boolean overrides,
        Form form) {

    /** The young people's words that it answers. */
    public List<Commitments.Statement> statements() {
        return said.isThere()
                ? said.get().items().stream()
                        .filter(each -> each.commitments().contains(commitment.code()))
                        .toList()
                : List.of();
    }

    public String latest(Commitment.Standing standing) {
        Reading latest = standing.latest();
        return latest == null
                ? "No reading yet"
                : "%s (%s)".formatted(standing.measure().words(latest.value()), Periods.words(latest.period()));
    }

    public Link linkTo(Commitment.Measure measure) {
        return Link.to("/sufficiency/commitments", commitment.code(), "measures", measure.code())
                .with("authority", council.code());
    }

    public Link here() {
        return Link.to("/sufficiency/commitments", commitment.code());
    }

    /** Where its words, days and milestones are changed. */
    public Link set() {
        return Link.to("/sufficiency/commitments/set", commitment.code()).with("authority", council.code());
    }

    public Link addMeasure() {
        return Link.to("/sufficiency/commitments/set", commitment.code(), "measures")
                .with("authority", council.code());
    }

    public Link all() {
        return Link.to("/sufficiency/commitments").with("authority", council.code());
    }

    public Map<String, String> statuses() {
        var words = new LinkedHashMap<String, String>();
        words.put("on_track", "On track");
        words.put("slipping", "Slipping");
        words.put("late", "Late");
        words.put("done", "Done");
        words.put("dropped", "Dropped");
        return words;
    }
}
