package uk.hearth.kit.tables;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;

/** Writes what the columns of a table mean. */
@Provider
@Produces(TableFormats.CSVW)
public class CsvwWriter extends TableWriter {

    public CsvwWriter() {
        super(TableFormats.CSVW, ".csv-metadata.json");
    }

    @Override
    void write(Table table, OutputStream out) throws IOException {
        Csvw.write(table, out);
    }
}
