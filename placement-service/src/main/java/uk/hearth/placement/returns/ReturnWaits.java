package uk.hearth.placement.returns;

/** Told, within the transaction, when a return was noted that is to be taken in the background. */
record ReturnWaits() {}
