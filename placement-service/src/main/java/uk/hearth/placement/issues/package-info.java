/** What rules found in returns, and who sees to it: by child, rule and team; new, still there or gone since the last return. */
@NullMarked
package uk.hearth.placement.issues;

import org.jspecify.annotations.NullMarked;
