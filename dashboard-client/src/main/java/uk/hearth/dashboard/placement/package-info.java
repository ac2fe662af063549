/** placement-service as the dashboard knows it: returns and the issues found in them. */
@NullMarked
package uk.hearth.dashboard.placement;

import org.jspecify.annotations.NullMarked;
