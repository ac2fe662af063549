/** What the dashboard asks of kpi-service, and what it is told. */
@NullMarked
package uk.hearth.dashboard.kpi;

import org.jspecify.annotations.NullMarked;
