package uk.hearth.placement.postcodes;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A release of the ONS Postcode Directory that was brought in.
 *
 * @param sha256 of the file as it was sent
 * @param postcodes how many it has, live and ended
 * @param unmapped how many of them have no grid reference
 */
record Release(
        long id, String name, LocalDate releasedOn, String sha256, int postcodes, int unmapped, Instant importedAt) {}
