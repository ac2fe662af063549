package uk.hearth.kit.tables;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns of a CSV mean (W3C, Metadata Vocabulary for Tabular Data, 2015). */
final class Csvw {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Csvw() {}

    static void write(Table table, OutputStream out) throws IOException {
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(describe(table)));
    }

    private static Map<String, Object> describe(Table table) {
        var notes = table.notes();
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        said.put("url", table.name() + ".csv");
        said.put("dc:title", notes.title());
        put(said, "dc:description", notes.description());
        put(said, "dc:source", notes.source());
        put(said, "dc:license", notes.licence() == null ? null : Map.of("@id", notes.licence()));
        said.put("dialect", Map.of("encoding", "utf-8", "header", true, "delimiter", ",", "quoteChar", "\""));
        said.put(
                "tableSchema",
                Map.of("columns", table.columns().stream().map(Csvw::column).toList()));
        return said;
    }

    /** The titles begin with the CSV's own heading, by which a reader finds the column. */
    private static Map<String, Object> column(Column column) {
        var said = new LinkedHashMap<String, Object>();
        said.put("name", variable(column.name()));
        said.put("titles", Stream.of(column.name(), column.title()).distinct().toList());
        said.put("datatype", column.type().csvw());
        said.put("null", Stream.concat(Stream.of(""), column.nothing().stream()).toList());
        put(said, "dc:description", column.description());
        return said;
    }

    /** Names are variables of URI templates: letters, digits and underscores (section 5.1.4). */
    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_", "");
    }

    private static void put(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
