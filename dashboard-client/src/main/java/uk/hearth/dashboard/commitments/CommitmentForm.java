package uk.hearth.dashboard.commitments;

import jakarta.ws.rs.FormParam;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.placement.commitments.SetCommitment;
import uk.hearth.dashboard.placement.commitments.SetCommitment.Milestone;

/**
 * A commitment as it was filled in. Milestones in which nothing was filled in are left out, the others go by their days.
 *
 * @param version of the commitment that is changed; absent of a new one
 */
public record CommitmentForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("code") @Nullable String code,
        @FormParam("version") @Nullable String version,
        @FormParam("title") @Nullable String title,
        @FormParam("wording") @Nullable String wording,
        @FormParam("strategy") @Nullable String strategy,
        @FormParam("owner") @Nullable String owner,
        @FormParam("startsOn") @Nullable String startsOn,
        @FormParam("dueOn") @Nullable String dueOn,
        @FormParam("milestone") @Nullable List<String> milestone,
        @FormParam("milestoneDue") @Nullable List<String> milestoneDue,
        @FormParam("milestoneDone") @Nullable List<String> milestoneDone) {

    private static final String LAST = "9999";

    String codeOrNone() {
        return code == null ? "" : code.strip();
    }

    boolean isNew() {
        return Field.filled(version) == null;
    }

    SetCommitment told() {
        return new SetCommitment(
                Field.filled(title),
                Field.filled(wording),
                Field.filled(strategy),
                Field.filled(owner),
                Field.filled(startsOn),
                Field.filled(dueOn),
                milestones());
    }

    List<Milestone> milestones() {
        return IntStream.range(0, milestone == null ? 0 : milestone.size())
                .mapToObj(i -> new Milestone(at(milestone, i), at(milestoneDue, i), at(milestoneDone, i)))
                .filter(each -> !each.equals(Milestone.EMPTY))
                .sorted(Comparator.comparing(each -> Objects.requireNonNullElse(each.dueOn(), LAST)))
                .toList();
    }

    Sent sent() {
        return Sent.of(
                "code",
                code,
                "version",
                version,
                "title",
                title,
                "wording",
                wording,
                "strategy",
                strategy,
                "owner",
                owner,
                "startsOn",
                startsOn,
                "dueOn",
                dueOn);
    }

    static @Nullable String at(@Nullable List<String> values, int place) {
        return values == null || place >= values.size() ? null : Field.filled(values.get(place));
    }

    /** The lines, and empty ones at the end. */
    static <T> List<T> withSpare(List<T> lines, T empty, int spare) {
        return Stream.concat(lines.stream(), Stream.generate(() -> empty).limit(spare))
                .toList();
    }
}
