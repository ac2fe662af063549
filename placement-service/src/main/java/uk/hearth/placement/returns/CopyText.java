package uk.hearth.placement.returns;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table through COPY, in its text form, sent in blocks. */
final class CopyText implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK + 1024);
    private boolean begun;

    private CopyText(CopyIn copy) {
        this.copy = copy;
    }

    static CopyText into(Connection connection, String tableAndColumns) throws SQLException {
        return new CopyText(
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + tableAndColumns + " from stdin"));
    }

    CopyText add(long number) {
        next().append(number);
        return this;
    }

    CopyText add(@Nullable LocalDate date) {
        next().append(date == null ? "\\N" : date);
        return this;
    }

    CopyText add(@Nullable String text) {
        next();
        if (text == null) {
            block.append("\\N");
        } else {
            escape(text);
        }
        return this;
    }

    CopyText addArray(List<String> words) {
        next().append('{').append(String.join(",", words)).append('}');
        return this;
    }

    void endRow() throws SQLException {
        block.append('\n');
        begun = false;
        if (block.length() > BLOCK) {
            send();
        }
    }

    private StringBuilder next() {
        if (begun) {
            block.append('\t');
        }
        begun = true;
        return block;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '\\' -> block.append("\\\\");
                case '\t' -> block.append("\\t");
                case '\n' -> block.append("\\n");
                case '\r' -> block.append("\\r");
                case '\0' -> block.append(' ');
                default -> block.append(one);
            }
        }
    }

    private void send() throws SQLException {
        var bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        block.setLength(0);
    }

    void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    /** Ends a COPY that was not finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
