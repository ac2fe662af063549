package uk.hearth.placement.commitments;

import java.time.Instant;
import java.util.UUID;

/**
 * One file being brought in.
 *
 * @param at to the microsecond, as PostgreSQL keeps it
 */
record ImportRun(String authority, UUID id, Instant at, String by) {}
