/** escalation-service as the dashboard knows it: its answers, and the questions asked of it. */
@NullMarked
package uk.hearth.dashboard.escalation;

import org.jspecify.annotations.NullMarked;
