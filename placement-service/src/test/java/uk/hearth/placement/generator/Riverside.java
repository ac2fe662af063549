package uk.hearth.placement.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.hearth.placement.generator.ReturnGenerator.Lives;
import uk.hearth.placement.reading.ReturnPart;

/** A made-up council on Greenwich's geography, and its returns as tables of text. */
final class Riverside {

    static final String CODE = "E09000099";
    static final Set<String> GEOGRAPHY = Set.of("E09000011");

    private Riverside() {}

    /** The files of a return. */
    record MadeReturn(Map<ReturnTable, List<MadeRow>> tables) {

        List<MadeRow> get(ReturnTable table) {
            return Objects.requireNonNull(tables.get(table));
        }
    }

    /**
     * A return's CSVs, as they are sent.
     *
     * @param errors how many of each rule were put in
     */
    record Planted(List<ReturnPart> files, Map<String, Integer> errors) {}

    /** A row by column. */
    record MadeRow(Map<String, String> cells) {

        String get(String column) {
            return Objects.requireNonNull(cells.get(column));
        }
    }

    static Settings settings(long seed, int children) {
        return Settings.of(seed, CODE, GEOGRAPHY, children);
    }

    /** Each row by column. */
    static MadeReturn tables(Settings settings, ReturnPeriod period) {
        var files = new EnumMap<ReturnTable, ByteArrayOutputStream>(ReturnTable.class);
        write(new ReturnGenerator(settings), period, files);
        var tables = new EnumMap<ReturnTable, List<MadeRow>>(ReturnTable.class);
        files.forEach((table, bytes) -> tables.put(table, rows(bytes.toString(StandardCharsets.UTF_8))));
        return new MadeReturn(tables);
    }

    static List<ReturnPart> files(Settings settings, ReturnPeriod period) {
        return planted(new ReturnGenerator(settings), period).files();
    }

    /** Those of one period, drawn now for as many returns as are made of them. */
    static Lives lives(Settings settings, ReturnPeriod of) {
        var lives = new ArrayList<Life>();
        new Population(settings).forEach(of, lives::add);
        return (period, consumer) -> {
            assertThat(period).isEqualTo(of);
            lives.forEach(consumer);
        };
    }

    static Planted planted(ReturnGenerator generator, ReturnPeriod period) {
        var files = new EnumMap<ReturnTable, ByteArrayOutputStream>(ReturnTable.class);
        var errors = write(generator, period, files);
        return new Planted(
                files.values().stream()
                        .map(bytes -> new ReturnPart(bytes.toByteArray()))
                        .toList(),
                errors);
    }

    private static Map<String, Integer> write(
            ReturnGenerator generator, ReturnPeriod period, Map<ReturnTable, ByteArrayOutputStream> files) {
        try {
            return generator.write(period, table -> files.computeIfAbsent(table, none -> new ByteArrayOutputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static List<MadeRow> rows(String csv) {
        var lines = csv.split("\r\n");
        var columns = lines[0].split(",", -1);
        return Stream.of(lines)
                .skip(1)
                .map(line -> row(columns, line.split(",", -1)))
                .toList();
    }

    private static MadeRow row(String[] columns, String[] cells) {
        var row = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new MadeRow(row);
    }
}
