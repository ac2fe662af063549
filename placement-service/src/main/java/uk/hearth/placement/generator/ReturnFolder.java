package uk.hearth.placement.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where returns are kept as files: a folder of CSVs, or a ZIP of them. */
public final class ReturnFolder {

    private ReturnFolder() {}

    /** Writes a return's CSVs into the folder, which is made if need be. */
    public static Map<String, Integer> writeCsv(ReturnGenerator generator, ReturnPeriod period, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        return generator.write(period, table -> Files.newOutputStream(folder.resolve(table.fileName())));
    }

    /** Writes a return's CSVs to the stream as a ZIP; they wait in files meanwhile. */
    public static Map<String, Integer> writeZip(ReturnGenerator generator, ReturnPeriod period, OutputStream out)
            throws IOException {
        var folder = Files.createTempDirectory("hearth-return-");
        try {
            var planted = writeCsv(generator, period, folder);
            try (var zip = new ZipOutputStream(out)) {
                for (var table : ReturnTable.of(period.year())) {
                    var entry = new ZipEntry(table.fileName());
                    entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0)); // the same return is the same bytes
                    zip.putNextEntry(entry);
                    Files.copy(folder.resolve(table.fileName()), zip);
                    zip.closeEntry();
                }
            }
            return planted;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
