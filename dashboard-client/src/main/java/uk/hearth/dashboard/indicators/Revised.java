package uk.hearth.dashboard.indicators;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the whole that replaced another, or was replaced.
 *
 * @param sameValue whether it replaced one of the same value, so that only what is said beside it changed
 */
public record Revised(Revision revision, boolean sameValue) {

    /** Those of periods with more than one, in the order in which they are given. */
    static List<Revised> of(List<Revision> revisions) {
        var whole = revisions.stream().filter(Revision::isOfTheWhole).toList();
        var changed = whole.stream()
                .filter(each -> each.revision() > 1)
                .map(Revision::period)
                .collect(Collectors.toSet());
        return whole.stream()
                .filter(each -> changed.contains(each.period()))
                .map(each -> new Revised(each, isSame(each, before(each, whole))))
                .toList();
    }

    private static @Nullable Revision before(Revision later, List<Revision> whole) {
        return whole.stream()
                .filter(each -> each.period().equals(later.period()) && each.revision() < later.revision())
                .max(Comparator.comparingInt(Revision::revision))
                .orElse(null);
    }

    private static boolean isSame(Revision later, @Nullable Revision before) {
        return before != null
                && later.provisional() == before.provisional()
                && Objects.equals(later.missing(), before.missing())
                && isSame(later.value(), before.value());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** What is said beside it, after whether its value is that of the one before. */
    public String noteWords() {
        var note = NoteWords.of(revision.note());
        return sameValue ? ("The value did not change. " + note).strip() : note;
    }
}
