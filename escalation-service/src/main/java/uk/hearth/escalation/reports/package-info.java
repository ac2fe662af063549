/** What an authority's escalations come to: why, how far, how fast, what of it is open, and the pack for the year's report. */
@NullMarked
package uk.hearth.escalation.reports;

import org.jspecify.annotations.NullMarked;
