package uk.hearth.kit.tables;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;

/** Writes tables as Office Open XML workbooks. */
@Provider
@Produces(TableFormats.XLSX)
public class XlsxWriter extends TableWriter {

    public XlsxWriter() {
        super(TableFormats.XLSX, ".xlsx");
    }

    @Override
    void write(Table table, OutputStream out) throws IOException {
        Xlsx.write(table, out);
    }
}
