/**
 * A return laid out once in memory, as every rule and every figure reads it: cells as ints, rows by child, episodes in order.
 * The words are those of the shared definitions of the rules (row number, episode order, period of care, CLA12, UASC).
 */
@NullMarked
package uk.hearth.placement.layout;

import org.jspecify.annotations.NullMarked;
