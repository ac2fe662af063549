package uk.hearth.kpi.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** JSON: {@code {"items": [{...}, ...]}}, each item a flat object with the columns in camelCase. */
final class JsonRows implements RowFile {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void read(Path file, RowFormat format, Consumer<Row> row) throws IOException {
        long number = 0;
        try (var json = JSON.createParser(file.toFile())) {
            openItems(json);
            var names = format.columns().stream().collect(Collectors.toMap(Column::jsonName, Column::name));
            while (json.nextToken() == JsonToken.START_OBJECT) {
                number++;
                var cells = cells(json, names, number);
                requireColumns(format, cells, number);
                row.accept(new Row(number, cells));
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

    private static Map<String, String> cells(JsonParser json, Map<String, String> names, long number)
            throws IOException {
        var cells = new HashMap<String, String>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var column = names.get(json.currentName());
            if (column == null) {
                throw inItem(
                        number,
                        null,
                        "unknown-column",
                        "An item has a field that is unknown",
                        "The fields are " + names.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            var value = json.nextToken();
            if (value.isStructStart()) {
                throw inItem(number, column, "not-flat", "A field holds a list or an object", "Send text or a number");
            }
            if (value != JsonToken.VALUE_NULL) {
                cells.put(column, json.getText());
            }
        }
        return cells;
    }

    private static void requireColumns(RowFormat format, Map<String, String> cells, long number) {
        for (var column : format.columns()) {
            if (column.required() && !cells.containsKey(column.name())) {
                throw inItem(
                        number, column.jsonName(), "missing-column", "An item lacks a required field", "Add the field");
            }
        }
    }

    private static InvalidInput notItems(long number) {
        return RowFile.unreadable(
                number,
                "not-items",
                "The body is not an object with a list of items",
                "Send {\"items\": [{...}, {...}]}");
    }

    private static InvalidInput inItem(
            long number, @Nullable String field, String code, String message, String remedy) {
        return new InvalidInput(
                "The body was not taken: nothing was changed.",
                List.of(new InputError(number, field, code, message, remedy)));
    }
}
