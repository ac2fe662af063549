package uk.hearth.escalation.clocks;

import java.time.Instant;

/** From this instant until that of the next entry, the clock was in this state. */
public record LedgerEntry(ClockState state, Instant at) {}
