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

    private final @Nullable ImportMapping mapping;
    private final @Nullable OwnHeadings headings;

    JsonObjectRow(Reading reading) {
        columns = reading.format().columns();
        mapping = reading.mapping();
        headings = mapping == null ? null : new OwnHeadings(mapping, reading.format());
        for (var column : columns) {
            places.put(column.name(), places.size());
            fields.put(column.jsonName(), fields.size());
        }
    }

    /** Reads the object that the parser has just entered. */
    Row read(JsonParser json, long number) throws IOException {
        var cells = new @Nullable String[columns.size()];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var field = json.currentName();
            var column = headings == null || fields.containsKey(field) ? null : ownColumn(headings, field, number);
            var value = json.nextToken();
            if (OwnHeadings.IGNORED.equals(column)) {
                json.skipChildren();
                continue;
            }
            var place = column == null ? fields.get(field) : places.get(column);
            if (place == null) {
                var names = fields.keySet().stream().sorted().collect(Collectors.joining(", "));
                throw wrong(number, null, "unknown-column", "An item has an unknown field", "The fields are " + names);
            }
            if (value.isStructStart()) {
                throw wrong(
                        number,
                        columns.get(place).jsonName(),
                        "not-flat",
                        "A field holds a list or an object",
                        "Send text or a number");
            }
            cells[place] = value == JsonToken.VALUE_NULL ? null : json.getText();
        }
        requireColumns(cells, number);
        return Row.of(number, places, cells).readBy(mapping);
    }

    /** The column that one of the authority's own fields stands for. */
    private static String ownColumn(OwnHeadings headings, String field, long number) {
        return headings.column(field)
                .orElseThrow(() -> new InvalidInput(
                        "The body was not taken: nothing was changed.", List.of(headings.unmapped(field, number, 1))));
    }

    private void requireColumns(@Nullable String[] cells, long number) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == null && columns.get(i).required() && !isGiven(columns.get(i))) {
                var field = columns.get(i).jsonName();
                throw wrong(number, field, "missing-column", "An item lacks a required field", "Add the field");
            }
        }
    }

    private boolean isGiven(Column column) {
        return mapping != null && mapping.constantColumns().contains(column.name());
    }

    private static InvalidInput wrong(long number, @Nullable String field, String code, String message, String remedy) {
        return new InvalidInput(
                "The body was not taken: nothing was changed.",
                List.of(new InputError(number, field, code, message, remedy)));
    }
}
