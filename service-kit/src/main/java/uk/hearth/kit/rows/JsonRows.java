package uk.hearth.kit.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import uk.hearth.kit.problems.InvalidInput;

/** JSON: {@code {"items": [{...}, ...]}}, each item a flat object with the columns in camelCase. */
final class JsonRows implements RowFile {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void read(InputStream file, Reading reading, Consumer<Row> row) throws IOException {
        long number = 0;
        try (var json = JSON.createParser(file)) {
            openItems(json);
            var item = new JsonObjectRow(reading);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                number++;
                row.accept(item.read(json, number));
            }
            if (json.currentToken() != JsonToken.END_ARRAY
                    || json.nextToken() != JsonToken.END_OBJECT
                    || json.nextToken() != null) {
                throw notItems(number + 1);
            }
        } catch (JsonProcessingException | CharConversionException e) {
            throw RowFile.unreadable(
                    number + 1,
                    "malformed-json",
                    "The body is not JSON, or not UTF-8, from here on",
                    "Check that this is the file you meant");
        }
        if (number == 0) {
            throw RowFile.empty();
        }
    }

    private static void openItems(JsonParser json) throws IOException {
        var opens = json.nextToken();
        if (opens == null) {
            throw RowFile.empty();
        }
        var items = opens == JsonToken.START_OBJECT
                && json.nextToken() == JsonToken.FIELD_NAME
                && "items".equals(json.currentName())
                && json.nextToken() == JsonToken.START_ARRAY;
        if (!items) {
            throw notItems(1);
        }
    }

    private static InvalidInput notItems(long number) {
        return RowFile.unreadable(
                number,
                "not-items",
                "The body is not an object with a list of items",
                "Send {\"items\": [{...}, {...}]}");
    }
}
