package uk.hearth.kit.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Tells records as rows, each component in the words that JSON has for it. */
final class RecordTable {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private RecordTable() {}

    static Table of(Listing<?> listing) {
        var components = listing.of().getRecordComponents();
        return new Table(
                listing.name(),
                Arrays.stream(components).map(RecordTable::column).toList(),
                listing.rows().stream().map(row -> cells(row, components)).toList(),
                TableNotes.titled(listing.title()));
    }

    private static Column column(RecordComponent component) {
        var name = component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        var title = name.replace('_', ' ');
        return Column.of(
                name, title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), type(component.getType()));
    }

    private static ColumnType type(Class<?> of) {
        if (of == int.class || of == Integer.class || of == long.class || of == Long.class) {
            return ColumnType.WHOLE_NUMBER;
        }
        if (of == boolean.class || of == Boolean.class) {
            return ColumnType.TRUTH;
        }
        if (of == LocalDate.class) {
            return ColumnType.DATE;
        }
        return of == BigDecimal.class ? ColumnType.NUMBER : ColumnType.TEXT;
    }

    private static List<@Nullable Object> cells(Record row, RecordComponent[] components) {
        var cells = new ArrayList<@Nullable Object>();
        for (var component : components) {
            cells.add(cell(value(row, component)));
        }
        return cells;
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's component could not be read", e);
        }
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean
                ? value
                : words(JSON.valueToTree(value), ";");
    }

    /** Lists have semicolons between their parts, and the parts of a part colons. */
    private static String words(JsonNode node, String between) {
        if (!node.isContainerNode()) {
            return node.isNull() ? "" : node.asText();
        }
        return StreamSupport.stream(node.spliterator(), false)
                .map(part -> words(part, ":"))
                .collect(Collectors.joining(between));
    }
}
