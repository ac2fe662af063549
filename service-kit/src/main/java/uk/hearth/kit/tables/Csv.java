package uk.hearth.kit.tables;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180 has it, in which no cell can be taken for a formula. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    public static void write(Table table, Writer out) throws IOException {
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(table.header());
            for (var row : table.rows()) {
                csv.writeRecord(cells(row));
            }
        }
    }

    private static List<String> cells(List<@Nullable Object> row) {
        return row.stream().map(Csv::cell).toList();
    }

    /** Text that a spreadsheet would run is led by an apostrophe (OWASP: CSV injection); numbers stay numbers. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        var text = value.toString();
        var risky = !(value instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
