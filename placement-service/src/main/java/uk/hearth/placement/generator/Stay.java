package uk.hearth.placement.generator;

import java.time.LocalDate;

/**
 * A placement from a day on.
 *
 * @param sameCarer whether the carer is that of the stay before
 * @param reason why the stay before it ended; blank where a temporary placement begins or ends
 */
record Stay(LocalDate from, Placement placement, boolean sameCarer, String reason) {}
