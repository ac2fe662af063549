/** The figures of month ends, kept in the transaction that changes them: what series are read from. */
@NullMarked
package uk.hearth.placement.months;

import org.jspecify.annotations.NullMarked;
