/** The change feed: what changed, told in the transaction that changes it, for others to follow in commit order. */
@NullMarked
package uk.hearth.kit.changes;

import org.jspecify.annotations.NullMarked;
