package uk.hearth.dashboard.commitments;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.placement.commitments.Commitment;
import uk.hearth.dashboard.placement.commitments.SetCommitment.Milestone;

/**
 * A commitment in its form.
 *
 * @param present as it is now; absent of one that is not there yet
 * @param lines the milestones as they stand in the form
 * @param spare how many empty ones stand at the end
 */
public record ShownCommitmentForm(
        Authority council,
        @Nullable Commitment present,
        List<Milestone> lines,
        int spare,
        Sent sent,
        @Nullable Refused refused) {

    private static final int SPARE = 1;

    /** As it is, to be changed. */
    static ShownCommitmentForm of(Authority council, Commitment present) {
        var sent = Sent.of(
                "code", present.code(),
                "version", String.valueOf(present.version()),
                "title", present.title(),
                "wording", present.wording(),
                "strategy", present.strategy(),
                "owner", present.owner(),
                "startsOn", Objects.toString(present.startsOn(), ""),
                "dueOn", Objects.toString(present.dueOn(), ""));
        var lines = present.milestones().stream()
                .map(each -> new Milestone(
                        each.title(),
                        each.dueOn().toString(),
                        each.doneOn() == null ? null : each.doneOn().toString()))
                .toList();
        return new ShownCommitmentForm(council, present, lines, SPARE, sent, null);
    }

    public List<Milestone> milestones() {
        return CommitmentForm.withSpare(lines, Milestone.EMPTY, spare);
    }

    public boolean isNew() {
        return sent.value("version").isEmpty();
    }

    /** As somebody else left it after the form was opened. */
    public @Nullable Commitment meanwhile() {
        return refused != null && refused.stale() ? present : null;
    }

    /** Saved again, it takes the place of what is there now. */
    public String version() {
        var other = meanwhile();
        return other == null ? sent.value("version") : String.valueOf(other.version());
    }

    /** The name of a field of a line, as the service names what is wrong with it. */
    public String id(String field, int line) {
        return field + "-" + line;
    }

    public @Nullable String error(String field, int line) {
        return error(id(field, line));
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }

    public Link all() {
        return Link.to("/sufficiency/commitments").with("authority", council.code());
    }

    /** The commitment that is changed. */
    public Link back() {
        return Link.to("/sufficiency/commitments", sent.value("code")).with("authority", council.code());
    }
}
