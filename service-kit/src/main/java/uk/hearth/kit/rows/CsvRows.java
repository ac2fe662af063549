package uk.hearth.kit.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import uk.hearth.kit.problems.InvalidInput;

/** CSV: UTF-8, with or without a byte order mark, a header, comma or semicolon as Excel writes them. */
final class CsvRows implements RowFile {

    private static final int LONGEST_FIELD = 100_000;

    @Override
    public void read(InputStream file, Reading reading, Consumer<Row> row) throws IOException {
        long[] line = {1};
        try (var csv = reader(file)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                throw RowFile.empty();
            }
            var header = header(records.next());
            var form = CsvForm.of(header, reading);
            boolean[] any = {false};
            while (records.hasNext()) {
                var cells = records.next();
                line[0] = cells.getStartingLineNumber();
                check(cells, header.size());
                form.rows(cells, one -> {
                    row.accept(one);
                    any[0] = true;
                });
            }
            if (!any[0]) {
                throw RowFile.empty();
            }
        } catch (UncheckedIOException | CsvParseException | CharacterCodingException e) {
            throw asProblem(e, line[0]);
        }
    }

    private static CsvReader<CsvRecord> reader(InputStream file) throws IOException {
        var bytes = withoutByteOrderMark(file);
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return CsvReader.builder()
                .maxBufferSize(16 * 1024 * 1024)
                .skipEmptyLines(true)
                .ofCsvRecord(new BufferedReader(new InputStreamReader(bytes, strict), 1 << 16));
    }

    private static InputStream withoutByteOrderMark(InputStream in) throws IOException {
        var bytes = new PushbackInputStream(in, 3);
        var start = bytes.readNBytes(3);
        var marked = start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!marked) {
            bytes.unread(start);
        }
        return bytes;
    }

    private static List<String> header(CsvRecord first) {
        return first.getFields().stream().map(String::strip).toList();
    }

    private static void check(CsvRecord csv, int width) {
        if (csv.getFieldCount() != width) {
            throw RowFile.unreadable(
                    csv.getStartingLineNumber(),
                    "wrong-number-of-cells",
                    "The row has more or fewer cells than the header",
                    "Put cells that contain a comma or a line break in double quotes");
        }
        for (int i = 0; i < width; i++) {
            var text = csv.getField(i);
            if (text.length() > LONGEST_FIELD || text.indexOf('\0') >= 0) {
                throw RowFile.unreadable(
                        csv.getStartingLineNumber(),
                        "unreadable-cell",
                        "A cell is far too long or holds a null character",
                        "Check that this is the file you meant, and that every opening quote is closed");
            }
        }
    }

    private static InvalidInput asProblem(Exception e, long line) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return RowFile.unreadable(
                        line, "wrong-encoding", "The file is not UTF-8 text", "Save it as CSV UTF-8 and send it again");
            }
        }
        return RowFile.unreadable(
                line,
                "malformed-csv",
                "The file is not CSV from here on",
                "Check that every opening quote is closed, and that this is the file you meant");
    }
}
