package uk.hearth.kit.rows;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param form of a CSV file; where it was not said, the header tells
 */
public record Reading(RowFormat format, @Nullable FileForm form) {}
