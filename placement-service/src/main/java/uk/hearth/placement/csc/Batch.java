package uk.hearth.placement.csc;

import java.time.Instant;
import java.util.UUID;

/** A batch that is being taken. */
record Batch(String authority, UUID id, String laCode, Payloads payloads, String sender, Instant receivedAt) {}
