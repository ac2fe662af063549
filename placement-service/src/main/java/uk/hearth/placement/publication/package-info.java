/** What kpi-service is told: the figures of each month that returns cover, through its public imports, by the outbox. */
@NullMarked
package uk.hearth.placement.publication;

import org.jspecify.annotations.NullMarked;
