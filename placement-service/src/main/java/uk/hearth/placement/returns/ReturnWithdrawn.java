package uk.hearth.placement.returns;

/** Told, within the transaction, when a current return was withdrawn; the one before it, if there is one, is current again. */
public record ReturnWithdrawn(StoredReturn stored) {}
