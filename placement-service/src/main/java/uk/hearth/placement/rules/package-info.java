/** How a return is checked: rules, each a small unit that marks rows, run in parallel; one that fails stops no other. */
@NullMarked
package uk.hearth.placement.rules;

import org.jspecify.annotations.NullMarked;
