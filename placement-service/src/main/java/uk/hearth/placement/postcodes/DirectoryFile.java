package uk.hearth.placement.postcodes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.hearth.kit.problems.InvalidInput;

/**
 * A release as it was sent, told by its first bytes: the CSV, the same packed with gzip, or the ZIP as the ONS publishes
 * it, of which the one table of the whole country is read.
 */
record DirectoryFile(Path path) {

    private static final Pattern WHOLE_COUNTRY = Pattern.compile("(.*/)?onspd[^/]*\\.csv");
    private static final int BUFFER = 1 << 16;

    /** @throws InvalidInput if it is a ZIP without the directory */
    CsvReader<CsvRecord> open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        // the ONS's files are ASCII but for names of places in other tables; no column read here holds more
        return CsvReader.builder()
                .maxBufferSize(1 << 20)
                .skipEmptyLines(true)
                .ofCsvRecord(new BufferedReader(
                        new InputStreamReader(table(in, first, second), StandardCharsets.UTF_8), BUFFER));
    }

    private static InputStream table(InputStream in, int first, int second) throws IOException {
        if (first == 0x1F && second == 0x8B) {
            return new GZIPInputStream(in, BUFFER);
        }
        return first == 'P' && second == 'K' ? tableIn(new ZipInputStream(in)) : in;
    }

    private static InputStream tableIn(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (WHOLE_COUNTRY.matcher(name).matches() && !name.contains("multi_csv")) {
                return zip;
            }
        }
        throw InvalidInput.inField(
                "body",
                "no-directory-in-zip",
                "The ZIP has no file ONSPD_..._UK.csv",
                "Send the ZIP of the ONS Postcode Directory as it was downloaded, or its CSV");
    }
}
