package uk.hearth.placement.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import uk.hearth.kit.problems.InvalidInput;

/** One CSV file: UTF-8, comma or semicolon as Excel writes them, read into the table that its header says. */
final class CsvTable {

    private static final int LONGEST_HEADER = 8_192;

    private final Tables tables;
    private final FileStart start;
    private final int file;
    private final ReturnProblems problems;

    CsvTable(Tables tables, FileStart start, int file, ReturnProblems problems) {
        this.tables = tables;
        this.start = start;
        this.file = file;
        this.problems = problems;
    }

    void read() throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(start.bytes(), strict), 1 << 16);
        var rows = new CsvRows(tables, file, problems);
        try {
            var csv = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .skipEmptyLines(false)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .maxBufferSize(1 << 20)
                    .build(rows, text);
            csv.forEach(row -> {});
            rows.end(start.counted().endedWithLine());
        } catch (CharacterCodingException | CsvParseException | UncheckedIOException e) {
            refuse(e, rows.row());
        }
    }

    /** By the first line; a line {@code sep=;} of Excel's is passed over. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var line = new char[LONGEST_HEADER];
        int read = Math.max(0, text.read(line));
        text.reset();
        var first = new String(line, 0, read).lines().findFirst().orElse("");
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)) {
            text.readLine();
            return first.charAt(4);
        }
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    private void refuse(Exception e, long row) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput said) {
                throw said;
            }
            if (cause instanceof CharacterCodingException) {
                problems.add(
                        row,
                        null,
                        "wrong-encoding",
                        "File " + file + " is not UTF-8 text.",
                        "Save it as CSV UTF-8 and send it again.");
                return;
            }
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        problems.add(
                row,
                null,
                "malformed-csv",
                "File " + file + " is not CSV from here on.",
                "Check that every opening quote is closed, and that this is the file you meant.");
    }
}
