package uk.hearth.placement.flows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The five sample returns, read straight from their files. */
public final class SampleHistory {

    public static final Window REFERENCE = new Window(day("2019-07-01"), day("2020-07-01"));

    private static final DateTimeFormatter AS_IN_RETURNS = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SampleHistory() {}

    public static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }

    public static CareHistory read() {
        var births = new HashMap<String, LocalDate>();
        var episodes = new ArrayList<ReportedEpisode>();
        for (int year = 2017; year <= 2021; year++) {
            rows(year + "-header")
                    .forEach(row -> births.put(row.get("CHILD"), LocalDate.parse(row.get("DOB"), AS_IN_RETURNS)));
            var ends = LocalDate.of(year + 1, 3, 31);
            rows(year + "-episodes").forEach(row -> episodes.add(episode(row, ends)));
        }
        return Cleaning.clean(episodes, births, new Window(day("2017-04-01"), day("2022-03-31")));
    }

    private static ReportedEpisode episode(Row row, LocalDate ends) {
        return new ReportedEpisode(
                row.get("CHILD"),
                date(row.get("DECOM")),
                date(row.get("DEC")),
                row.get("PLACE"),
                row.get("PLACE_PROVIDER"),
                ends);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text, AS_IN_RETURNS);
    }

    private static List<Row> rows(String name) {
        try (var in = SampleHistory.class.getResourceAsStream("/903-sample/" + name + ".csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var columns = reader.readLine().strip().split(",", -1);
            return reader.lines().map(line -> row(columns, line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] columns, String[] cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i].strip(), cells[i].strip());
        }
        return new Row(row);
    }

    /** Cells by column. */
    private record Row(Map<String, String> cells) {

        String get(String column) {
            return Objects.requireNonNull(cells.get(column));
        }
    }
}
