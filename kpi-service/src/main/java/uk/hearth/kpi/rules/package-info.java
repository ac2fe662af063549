/** The rules that an authority holds its figures against: which, how strictly, and who sees to what they find. */
@NullMarked
package uk.hearth.kpi.rules;

import org.jspecify.annotations.NullMarked;
