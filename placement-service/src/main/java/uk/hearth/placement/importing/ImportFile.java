package uk.hearth.placement.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.FileFormat;
import uk.hearth.kit.rows.ImportMapping;

/**
 * A file as it came in.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param mapping of the authority's own headings and words, if the file has them
 */
record ImportFile(
        Path path,
        FileFormat format,
        String sha256,
        @Nullable ImportMapping mapping) {}
