package uk.hearth.placement.importing;

import java.time.Instant;
import java.util.UUID;

/**
 * Rows being brought in.
 *
 * @param at to the microsecond, as PostgreSQL keeps it
 * @param fromFile whether a person finds them by their rows; otherwise it is one thing, found by its fields
 */
public record ImportRun(String authority, UUID id, Instant at, String by, boolean fromFile) {}
