package uk.hearth.kit.tables;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Writes a view as a table when that is what was asked for. Declared for every object, since a writer for an interface
 * comes after the one that writes anything as plain text.
 */
abstract class TableWriter implements MessageBodyWriter<Object> {

    private final String contentType;
    private final String ending;

    /** @param ending of the file's name, with its dot */
    TableWriter(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    abstract void write(Table table, OutputStream out) throws IOException;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object view,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var table = ((Tabular) view).asTable();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, contentType);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.name() + ending + "\"");
        write(table, out);
    }
}
