package uk.hearth.placement.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A made-up council on Greenwich's geography, and its returns as tables of text. */
final class Riverside {

    static final String CODE = "E09000099";
    static final Set<String> GEOGRAPHY = Set.of("E09000011");

    private Riverside() {}

    static Settings settings(long seed, int children) {
        return Settings.of(seed, CODE, GEOGRAPHY, children);
    }

    /** Each row by column. */
    static Map<ReturnTable, List<Map<String, String>>> tables(Settings settings, ReturnPeriod period) {
        var files = new EnumMap<ReturnTable, ByteArrayOutputStream>(ReturnTable.class);
        try {
            new ReturnGenerator(settings)
                    .write(period, table -> files.computeIfAbsent(table, none -> new ByteArrayOutputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var tables = new EnumMap<ReturnTable, List<Map<String, String>>>(ReturnTable.class);
        files.forEach((table, bytes) -> tables.put(table, rows(bytes.toString(StandardCharsets.UTF_8))));
        return tables;
    }

    static byte[] zip(Settings settings, ReturnPeriod period) {
        var bytes = new ByteArrayOutputStream();
        try {
            ReturnFolder.writeZip(new ReturnGenerator(settings), period, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Map<String, String>> rows(String csv) {
        var lines = csv.split("\r\n");
        var columns = lines[0].split(",", -1);
        return Stream.of(lines)
                .skip(1)
                .map(line -> row(columns, line.split(",", -1)))
                .toList();
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        var row = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}
