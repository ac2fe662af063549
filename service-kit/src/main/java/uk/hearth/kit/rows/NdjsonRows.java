package uk.hearth.kit.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** NDJSON: a line of JSON for each row, a flat object with the columns in camelCase. */
final class NdjsonRows implements RowFile {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void read(InputStream file, Reading reading, Consumer<Row> row) throws IOException {
        long line = 0;
        long place = 1; // of what is being read, for an error
        try (var json = JSON.createParser(file)) {
            var object = new JsonObjectRow(reading);
            while (json.nextToken() != null) {
                var at = json.currentTokenLocation().getLineNr();
                if (json.currentToken() != JsonToken.START_OBJECT || at == line) {
                    throw notALine(at);
                }
                line = at;
                place = at;
                row.accept(object.read(json, line));
                place = at + 1;
            }
        } catch (JsonProcessingException | CharConversionException e) {
            throw RowFile.unreadable(
                    place,
                    "malformed-json",
                    "The file is not lines of JSON, or not UTF-8, from here on",
                    "Check that this is the file you meant");
        }
        if (line == 0) {
            throw RowFile.empty();
        }
    }

    private static RuntimeException notALine(long line) {
        return RowFile.unreadable(
                line, "not-a-line", "A line is not one JSON object", "Send an object a line: {...} and a line break");
    }
}
