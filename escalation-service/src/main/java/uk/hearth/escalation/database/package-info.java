/** SQL in the transaction that is under way, said once. */
@NullMarked
package uk.hearth.escalation.database;

import org.jspecify.annotations.NullMarked;
