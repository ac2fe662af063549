/** The themes and sub-reasons of escalations: an authority's lists, each with the days it was in use, and how old is told as new. */
@NullMarked
package uk.hearth.escalation.taxonomies;

import org.jspecify.annotations.NullMarked;
