package uk.hearth.kpi.imports;

import java.nio.file.Path;

/**
 * A file as it came in.
 *
 * @param json whether it is JSON; CSV otherwise
 * @param sha256 of its bytes, in hexadecimal
 */
public record ImportFile(Path path, boolean json, String sha256) {

    RowFile rows() {
        return json ? new JsonRows() : new CsvRows();
    }
}
