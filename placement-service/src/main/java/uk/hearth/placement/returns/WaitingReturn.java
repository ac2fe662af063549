package uk.hearth.placement.returns;

/** A return that was noted and is to be taken in the background, once that is committed. */
record WaitingReturn(StoredReturn stored, Arrival arrival) {}
