/** Measures how fast kpi-service is beside PostgreSQL alone, on the machine at hand, in one run. */
@NullMarked
package uk.hearth.deploy.bench;

import org.jspecify.annotations.NullMarked;
