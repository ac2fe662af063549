package uk.hearth.placement.importing;

import java.nio.file.Path;
import uk.hearth.kit.rows.FileFormat;

/**
 * A file as it came in.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
record ImportFile(Path path, FileFormat format, String sha256) {}
