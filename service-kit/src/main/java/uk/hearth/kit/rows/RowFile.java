package uk.hearth.kit.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** A file of rows, read from front to back without being held in memory. */
public interface RowFile {

    /**
     * Hands every row on, in order.
     *
     * @throws InvalidInput if the file as a whole cannot be read: not UTF-8, empty, a wrong header, malformed JSON
     */
    void read(InputStream file, Reading reading, Consumer<Row> row) throws IOException;

    static InvalidInput unreadable(long row, String code, String message, String remedy) {
        return new InvalidInput(
                "The file was not taken: nothing was changed.",
                List.of(new InputError(row, null, code, message, remedy)));
    }

    static InvalidInput empty() {
        return unreadable(1, "empty-file", "The file has no rows", "Send a file with a header and at least one row");
    }
}
