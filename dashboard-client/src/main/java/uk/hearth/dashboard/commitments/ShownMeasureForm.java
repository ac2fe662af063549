package uk.hearth.dashboard.commitments;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.placement.commitments.Commitment;
import uk.hearth.dashboard.placement.commitments.SetMeasure.Step;

/**
 * A measure in its form.
 *
 * @param code of the commitment that it measures
 * @param commitment itself; absent where a form comes back while it cannot be had
 * @param lines the steps on the way to its target, as they stand in the form
 * @param spare how many empty ones stand at the end
 */
public record ShownMeasureForm(
        Authority council,
        String code,
        @Nullable Commitment commitment,
        List<Step> lines,
        int spare,
        Sent sent,
        @Nullable Refused refused) {

    private static final int SPARE = 1;

    /** As it is, to be changed. */
    static ShownMeasureForm of(Authority council, Commitment commitment, Commitment.Measure measure) {
        var lines = measure.milestones().stream()
                .map(each -> new Step(each.dueOn().toString(), plain(each.value())))
                .toList();
        return new ShownMeasureForm(council, commitment.code(), commitment, lines, SPARE, sent(measure), null);
    }

    private static Sent sent(Commitment.Measure measure) {
        var start = measure.baseline();
        var goal = measure.target();
        return Sent.of(
                "measure", measure.code(),
                "version", String.valueOf(measure.version()),
                "title", measure.title(),
                "unit", measure.unit(),
                "polarity", measure.polarity(),
                "counting", measure.counting(),
                "source", measure.source(),
                "link", measure.link(),
                "partOf", measure.partOf(),
                "people", measure.people() ? "yes" : "",
                "baselinePeriod", start == null ? null : start.period(),
                "baselineValue", start == null ? null : plain(start.value()),
                "targetKind", goal == null ? null : goal.kind(),
                "targetValue", goal == null ? null : plain(goal.value()),
                "targetBy", goal == null ? null : goal.by());
    }

    public List<Step> steps() {
        return CommitmentForm.withSpare(lines, Step.EMPTY, spare);
    }

    public boolean isNew() {
        return sent.value("version").isEmpty();
    }

    /** As somebody else left it after the form was opened. */
    public Commitment.@Nullable Measure meanwhile() {
        return commitment != null && refused != null && refused.stale()
                ? commitment
                        .measure(sent.value("measure"))
                        .map(Commitment.Standing::measure)
                        .orElse(null)
                : null;
    }

    /** Saved again, it takes the place of what is there now. */
    public String version() {
        var other = meanwhile();
        return other == null ? sent.value("version") : String.valueOf(other.version());
    }

    public MeasureChoices choices() {
        return new MeasureChoices();
    }

    /** The commitment's other measures, of which it may be a part. */
    public Map<String, String> wholes() {
        var wholes = new LinkedHashMap<String, String>();
        wholes.put("", "None");
        var chosen = sent.value("partOf");
        if (!chosen.isEmpty()) {
            wholes.put(chosen, chosen);
        }
        measures().stream()
                .map(Commitment.Standing::measure)
                .filter(each -> !each.code().equals(sent.value("measure")))
                .forEach(each -> wholes.put(each.code(), each.title()));
        return wholes;
    }

    private List<Commitment.Standing> measures() {
        return commitment == null ? List.of() : commitment.measures();
    }

    /** What the commitment is called, or its code. */
    public String title() {
        return commitment == null ? code : commitment.title();
    }

    public String id(String field, int line) {
        return field + "-" + line;
    }

    public @Nullable String error(String field, int line) {
        return error(id(field, line));
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }

    public Link here() {
        return Link.to("/sufficiency/commitments/set", code, "measures");
    }

    public Link all() {
        return Link.to("/sufficiency/commitments").with("authority", council.code());
    }

    public Link back() {
        return Link.to("/sufficiency/commitments", code).with("authority", council.code());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
