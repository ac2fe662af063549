package uk.hearth.placement.generator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a child's history: nothing changes in it.
 *
 * @param end absent only where nobody can say: lives are drawn to their end
 */
record Episode(
        LocalDate start,
        String rne,
        String ls,
        Placement placement,
        LocalDate end,
        String rec,
        String reason,
        CareTerms terms) {

    /** What holds for a whole period of care. */
    record CareTerms(String need, String home, @Nullable String previousPermanence) {}

    boolean isShortBreak() {
        return ls.equals("V4");
    }
}
