/** How a council's Hearth is set up, to read: protocols, themes, comparator groups, and who did what. */
@NullMarked
package uk.hearth.dashboard.administration;

import org.jspecify.annotations.NullMarked;
