/** What a series of figures says: status, process control, direction of travel, confidence, comparison and rank. */
@NullMarked
package uk.hearth.kpi.statistics;

import org.jspecify.annotations.NullMarked;
