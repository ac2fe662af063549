package uk.hearth.kpi.imports;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param form of a CSV file; where it was not said, the header tells
 * @param mapping of the authority's own headings and words, if the file has them
 */
record Reading(
        RowFormat format, @Nullable FileForm form, @Nullable ImportMapping mapping) {

    static Reading of(ImportRequest request) {
        return new Reading(request.kind().format(), request.form(), request.mapping());
    }
}
