/** The Independent Reviewing Officers of an authority, how many children each has, and how many children there are. */
@NullMarked
package uk.hearth.escalation.iros;

import org.jspecify.annotations.NullMarked;
