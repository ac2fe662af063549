package uk.hearth.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An import over HTTP beside COPY of the same figures into indexed tables. */
final class ImportBench {

    static final int ROWS = 100_000;

    private static final String WHOLE = "measurement_copied";
    private static final String NARROW = "file_copied";
    private static final String WHOLE_COLUMNS = "authority, indicator, period, period_kind, first_day, last_day,"
            + " dimension, category, dimension_2, category_2, revision, value, numerator, denominator, missing,"
            + " provisional, note, source, import_id, recorded_at, superseded_at";

    private final BenchPlace place;
    private final BenchOptions options;
    private final Rounds imported = new Rounds();
    private final Rounds repeated = new Rounds();
    private final Rounds copied = new Rounds();
    private final Rounds copiedNarrow = new Rounds();

    ImportBench(BenchPlace place, BenchOptions options) {
        this.place = place;
        this.options = options;
    }

    void run() throws SQLException, IOException, InterruptedException {
        try (var connection = place.connect("kpi_owner")) {
            create(connection);
            var indicators = indicators(connection);
            for (int round = -2; round < options.rounds(); round++) {
                measure(connection, indicators, round);
            }
        }
        var copy = Copy.isPsqlInstalled() ? "psql \\copy" : "COPY (JDBC)";
        System.out.printf(Locale.UK, "imports: %d rows each, %d rounds%n", ROWS, options.rounds());
        System.out.printf("  %-40s%s%n", "import over HTTP", imported.text("rows/s"));
        System.out.printf("  %-40s%s%n", "the same file again, nothing to change", repeated.text("rows/s"));
        System.out.printf("  %-40s%s%n", copy + ", every column", copied.text("rows/s"));
        System.out.printf("  %-40s%s%n", copy + ", the file's own bytes", copiedNarrow.text("rows/s"));
        Rounds.print(
                "import / " + copy + " into a table of the same shape, rows a second",
                imported.median() / copied.median(),
                ">= 0.50");
        Rounds.print(
                "import / " + copy + " of the file's bytes into its own columns",
                imported.median() / copiedNarrow.median(),
                "(none)");
    }

    private void measure(Connection connection, List<String> indicators, int round)
            throws SQLException, IOException, InterruptedException {
        var figures = new Figures(round + 2, ROWS);
        var file = figures.asImported(indicators, ROWS);
        var stored = place.file("stored.csv");
        Files.write(stored, figures.asStored(indicators, ROWS));
        var narrowFile = Files.write(place.file("imported.csv"), file);
        var api = new Api(place, "analyst.riverside");
        var copy = new Copy(place, connection);
        var whole = rate(() -> copy.into("%s (%s)".formatted(WHOLE, WHOLE_COLUMNS), false, stored));
        var service = rate(() -> api.importMeasurements(file));
        var again = rate(() -> api.importMeasurements(file));
        var narrow = rate(() -> copy.into(NARROW, true, narrowFile));
        if (round >= 0) {
            imported.add(service);
            repeated.add(again);
            copied.add(whole);
            copiedNarrow.add(narrow);
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table %s (like measurement including all)".formatted(WHOLE));
            statement.execute("""
                    create table %s (authority text, indicator text, period text, dimension text, category text, value numeric,
                        primary key (authority, indicator, period, dimension, category))""".formatted(NARROW));
        }
    }

    private static List<String> indicators(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var found = select.executeQuery("select code from indicator where superseded_at = 'infinity'"
                        + " and unit in ('count', 'days', 'weeks', 'score', 'percent') order by code limit 20")) {
            var codes = new ArrayList<String>();
            while (found.next()) {
                codes.add(found.getString(1));
            }
            return codes;
        }
    }

    private interface Work {
        void run() throws SQLException, IOException, InterruptedException;
    }

    private static double rate(Work work) throws SQLException, IOException, InterruptedException {
        var began = System.nanoTime();
        work.run();
        return ROWS * 1e9 / (System.nanoTime() - began);
    }
}
