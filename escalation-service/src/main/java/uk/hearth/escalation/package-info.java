/** Challenges that Independent Reviewing Officers raise about a child's care, how fast they are answered, and what came of them. */
@NullMarked
package uk.hearth.escalation;

import org.jspecify.annotations.NullMarked;
