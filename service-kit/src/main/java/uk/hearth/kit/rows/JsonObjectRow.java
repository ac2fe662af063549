package uk.hearth.kit.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** Reads flat JSON objects whose fields are the columns in camelCase. */
final class JsonObjectRow {

    private final List<Column> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> fields = new HashMap<>();

    JsonObjectRow(RowFormat format) {
        columns = format.columns();
        for (var column : columns) {
            places.put(column.name(), places.size());
            fields.put(column.jsonName(), fields.size());
        }
    }

    /** Reads the object that the parser has just entered. */
    Row read(JsonParser json, long number) throws IOException {
        var cells = new @Nullable String[columns.size()];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var place = fields.get(json.currentName());
            if (place == null) {
                var names = fields.keySet().stream().sorted().collect(Collectors.joining(", "));
                throw wrong(number, null, "unknown-column", "An item has an unknown field", "The fields are " + names);
            }
            var value = json.nextToken();
            if (value.isStructStart()) {
                var field = columns.get(place).jsonName();
                throw wrong(number, field, "not-flat", "A field holds a list or an object", "Send text or a number");
            }
            cells[place] = value == JsonToken.VALUE_NULL ? null : json.getText();
        }
        requireColumns(cells, number);
        return Row.of(number, places, cells);
    }

    private void requireColumns(@Nullable String[] cells, long number) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == null && columns.get(i).required()) {
                var field = columns.get(i).jsonName();
                throw wrong(number, field, "missing-column", "An item lacks a required field", "Add the field");
            }
        }
    }

    private static InvalidInput wrong(long number, @Nullable String field, String code, String message, String remedy) {
        return new InvalidInput(
                "The body was not taken: nothing was changed.",
                List.of(new InputError(number, field, code, message, remedy)));
    }
}
