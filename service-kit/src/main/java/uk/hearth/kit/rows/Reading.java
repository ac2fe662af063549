package uk.hearth.kit.rows;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param form of a CSV file; where it was not said, the header tells
 * @param mapping of the authority's own headings and words, if the file has them
 */
public record Reading(
        RowFormat format, @Nullable FileForm form, @Nullable ImportMapping mapping) {

    /** Of a file in the columns' own names. */
    public Reading(RowFormat format, @Nullable FileForm form) {
        this(format, form, null);
    }
}
