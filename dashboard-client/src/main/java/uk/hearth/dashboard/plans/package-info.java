/** Improvement plans and promises to children: what was to be done, by when, and how it is getting on. */
@NullMarked
package uk.hearth.dashboard.plans;

import org.jspecify.annotations.NullMarked;
