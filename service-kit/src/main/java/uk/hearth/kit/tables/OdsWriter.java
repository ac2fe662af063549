package uk.hearth.kit.tables;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;

/** Writes tables as OpenDocument spreadsheets. */
@Provider
@Produces(TableFormats.ODS)
public class OdsWriter extends TableWriter {

    public OdsWriter() {
        super(TableFormats.ODS, ".ods");
    }

    @Override
    void write(Table table, OutputStream out) throws IOException {
        Ods.write(table, out);
    }
}
