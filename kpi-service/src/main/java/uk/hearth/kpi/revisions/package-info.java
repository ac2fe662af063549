/** What was known when: every table that keeps its revisions can be read as it stood at an instant. */
@NullMarked
package uk.hearth.kpi.revisions;

import org.jspecify.annotations.NullMarked;
