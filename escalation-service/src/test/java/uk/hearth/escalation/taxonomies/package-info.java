/** The lists of themes, tried at the API and in the calculation. */
@NullMarked
package uk.hearth.escalation.taxonomies;

import org.jspecify.annotations.NullMarked;
