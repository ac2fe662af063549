/** Monthly figures of escalations, told to kpi-service whenever they change, through its public imports. */
@NullMarked
package uk.hearth.escalation.figures;

import org.jspecify.annotations.NullMarked;
