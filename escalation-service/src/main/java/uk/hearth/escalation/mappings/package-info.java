/** How authorities' own files are read: which column holds what, and what its words mean here; saved once, used each time. */
@NullMarked
package uk.hearth.escalation.mappings;

import org.jspecify.annotations.NullMarked;
