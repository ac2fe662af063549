package uk.hearth.placement.returns;

import java.util.UUID;

/**
 * A return as the database knows it.
 *
 * @param number stands for it on its rows, issues and originals
 */
public record StoredReturn(String authority, UUID id, long number, ReturnPeriod period) {}
