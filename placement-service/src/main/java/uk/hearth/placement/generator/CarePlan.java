package uk.hearth.placement.generator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of care as a whole: when it begins and ends, and what it is on the way to.
 *
 * @param kind decides the placements
 * @param rec why it ended
 */
record CarePlan(
        Kind kind,
        LocalDate start,
        LocalDate end,
        String rec,
        LegalCourse legal,
        @Nullable Adoption adoption) {

    /** Ways through care. */
    enum Kind {
        SHORT,
        FAMILY,
        ADOPTION,
        LONG,
        REMAND,
        ASYLUM,
        BREAKS
    }
}
