package uk.hearth.kpi.areas;

import org.jspecify.annotations.Nullable;

/**
 * An authority as a published table names it.
 *
 * @param region code of the region in which it lies, where that is known
 */
public record PublishedAuthority(
        String code, String name, @Nullable String region) {}
