package uk.hearth.placement.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.CareGroup;

/** How many children a placement group is planned to be able to take. */
@FunctionalInterface
interface PlannedCapacity {

    /** Null where nothing is planned, nor known, of the group. */
    @Nullable
    Integer places(CareGroup group, LocalDate day);
}
