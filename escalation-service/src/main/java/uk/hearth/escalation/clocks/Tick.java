package uk.hearth.escalation.clocks;

import java.time.Instant;
import java.util.UUID;

/** Something that happens to the clocks of a case, when, why and by whom. */
public record Tick(String authority, UUID escalation, Instant at, String reason, String actor) {}
