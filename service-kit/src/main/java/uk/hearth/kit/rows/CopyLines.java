package uk.hearth.kit.rows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's COPY text format, sent on in blocks. */
public final class CopyLines {

    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK + 4096);

    public CopyLines(CopyIn copy) {
        this.copy = copy;
    }

    public void add(long number, @Nullable Object... values) throws SQLException {
        block.append(number);
        for (var value : values) {
            block.append('\t');
            append(value);
        }
        block.append('\n');
        if (block.length() > BLOCK) {
            send();
        }
    }

    /** Adds what a row says, for whoever is handed rows and knows nothing of SQL. */
    public void stage(Row row, @Nullable Object... values) {
        try {
            add(row.number(), values);
        } catch (SQLException e) {
            throw new IllegalStateException("A row could not be staged", e);
        }
    }

    public long finish() throws SQLException {
        send();
        return copy.endCopy();
    }

    public void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        var bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        block.setLength(0);
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            block.append("\\N");
            return;
        }
        var text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            var one = text.charAt(i);
            switch (one) {
                case '\\' -> block.append("\\\\");
                case '\t' -> block.append("\\t");
                case '\n' -> block.append("\\n");
                case '\r' -> block.append("\\r");
                default -> block.append(one);
            }
        }
    }
}
