package uk.hearth.placement.parameters;

/** Told, within the transaction, when an authority counts in another way. */
public record CountingChanged(String authority) {}
