/** What this service's API tests say, and the demonstration's figures to say it with. */
@NullMarked
package uk.hearth.kpi.testing;

import org.jspecify.annotations.NullMarked;
