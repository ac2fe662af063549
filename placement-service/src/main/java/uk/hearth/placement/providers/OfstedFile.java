package uk.hearth.placement.providers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** Ofsted's list as it was sent: the workbook, of which every sheet that names URNs is read, or one sheet of it as CSV. */
record OfstedFile(Path path) {

    /** Takes the cells of a row of a sheet. */
    interface Reader {
        void row(String sheet, long line, List<String> cells);
    }

    /** @throws InvalidInput if it is neither */
    void read(Reader reader) throws IOException {
        try {
            if (isWorkbook()) {
                readWorkbook(reader);
            } else {
                readCsv(reader);
            }
        } catch (UncheckedIOException | CsvParseException | org.dhatim.fastexcel.reader.ExcelReaderException e) {
            throw new InvalidInput(
                    "The list was not taken: nothing was changed.",
                    List.of(new InputError(
                            null,
                            null,
                            "unreadable-list",
                            "The file is neither a workbook (XLSX) nor CSV in UTF-8",
                            "Send Ofsted's workbook as it was received, or one sheet of it saved as CSV UTF-8")));
        }
    }

    private boolean isWorkbook() throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private void readWorkbook(Reader reader) throws IOException {
        try (var in = Files.newInputStream(path);
                var workbook = new ReadableWorkbook(in)) {
            for (var sheet : workbook.getSheets().toList()) {
                readSheet(sheet, reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a broken workbook, as far as its reader tells
        }
    }

    private static void readSheet(Sheet sheet, Reader reader) throws IOException {
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> reader.row(sheet.getName(), row.getRowNum(), cells(row)));
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
    }

    private void readCsv(Reader reader) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = Files.newInputStream(path);
                var csv = CsvReader.builder()
                        .detectBomHeader(false)
                        .skipEmptyLines(true)
                        .ofCsvRecord(new BufferedReader(new InputStreamReader(in, strict)))) {
            csv.forEach(row -> reader.row("", row.getStartingLineNumber(), withoutByteOrderMark(row)));
        }
    }

    private static List<String> withoutByteOrderMark(CsvRecord row) {
        return row.getStartingLineNumber() == 1
                ? row.getFields().stream()
                        .map(text -> text.replace("\uFEFF", ""))
                        .toList()
                : row.getFields();
    }
}
