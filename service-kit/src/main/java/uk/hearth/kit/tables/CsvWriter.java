package uk.hearth.kit.tables;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes tables as CSV. */
@Provider
@Produces(TableFormats.CSV)
public class CsvWriter extends TableWriter {

    public CsvWriter() {
        super(TableFormats.CSV + ";charset=UTF-8", ".csv");
    }

    @Override
    void write(Table table, OutputStream out) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            Csv.write(table, writer);
        }
    }
}
