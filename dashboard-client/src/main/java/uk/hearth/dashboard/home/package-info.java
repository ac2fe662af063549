/** Where a signed-in person starts: the council's scorecards. */
@NullMarked
package uk.hearth.dashboard.home;

import org.jspecify.annotations.NullMarked;
