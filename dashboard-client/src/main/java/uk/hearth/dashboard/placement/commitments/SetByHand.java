package uk.hearth.dashboard.placement.commitments;

import java.time.Instant;

/** A status that somebody set by hand over the one worked out. */
public record SetByHand(int number, String status, String reason, String setBy, Instant setAt) {}
