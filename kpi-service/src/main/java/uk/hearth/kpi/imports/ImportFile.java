package uk.hearth.kpi.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import uk.hearth.kit.rows.FileFormat;
import uk.hearth.kit.rows.Reading;
import uk.hearth.kit.rows.Row;

/**
 * A file as it came in.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param bytes how many it has
 */
public record ImportFile(Path path, FileFormat format, String sha256, long bytes) {

    /** Hands every row on, from front to back, none being held. */
    void read(Reading reading, ImportProgress progress, Consumer<Row> row) throws IOException {
        try (var in = progress.watching(Files.newInputStream(path))) {
            format.rows().read(in, reading, row);
        }
    }

    /** What the first row that tells one says of its authority. Reads no further than that. */
    Optional<String> firstAuthority(Reading reading) throws IOException {
        var found = new AtomicReference<String>();
        var progress = new ImportProgress(() -> found.get() != null);
        try {
            read(reading, progress, row -> {
                progress.go();
                row.cell("authority").ifPresent(found::set);
            });
        } catch (ImportProgress.Left enough) {
            // told below
        }
        return Optional.ofNullable(found.get());
    }
}
