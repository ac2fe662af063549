package uk.hearth.deploy.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/** How fast the rows of returns were stored, as the service's metrics tell, beside COPY of the same into tables like them. */
final class StoringBench {

    private static final List<String> TABLES = List.of(
            "header_row",
            "episode_row",
            "review_row",
            "uasc_row",
            "oc2_row",
            "oc3_row",
            "ad1_row",
            "placed_adoption_row",
            "prev_perm_row",
            "missing_row",
            "sw_episode_row",
            "dolo_row");
    private static final double ENGLAND = 923_000;
    private static final Pattern STORING = Pattern.compile("(?m)^hearth_returns_storing_seconds_sum\\S* (\\S+)$");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Connection connection;

    /** @param connection of someone whom row-level security does not bind */
    StoringBench(Connection connection) {
        this.connection = connection;
    }

    void run(URI service) throws SQLException, IOException, InterruptedException {
        double storing = seconds(service);
        long began = System.nanoTime();
        long rows = 0;
        long reading = 0;
        for (var table : TABLES) {
            run("create table copied_%s (like %s including all)".formatted(table, table));
        }
        for (long number : returns()) {
            for (var table : TABLES) {
                long readingBegan = System.nanoTime();
                var lines = read(table, number);
                reading += System.nanoTime() - readingBegan;
                rows += copy("copied_" + table, lines);
            }
        }
        double copying = (System.nanoTime() - began - reading) / 1e9;
        System.out.printf(
                Locale.UK,
                "  stored: %,d rows in %.2f s by the service, in %.2f s by COPY into tables of the same shape%n",
                rows,
                storing,
                copying);
        Rounds.print("rows of returns stored / COPY of the same, rows a second", copying / storing, ">= 0.50");
        System.out.printf(
                Locale.UK, "  all of England stored, at that rate: %.1f s   target < 30 s%n", storing * ENGLAND / rows);
    }

    private double seconds(URI service) throws IOException, InterruptedException {
        var answer =
                http.send(HttpRequest.newBuilder(service.resolve("/q/metrics")).build(), BodyHandlers.ofString());
        var found = STORING.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("The service does not tell how long it stored");
        }
        return Double.parseDouble(found.group(1));
    }

    private List<Long> returns() throws SQLException {
        try (var select = connection.createStatement();
                var found = select.executeQuery("select number from case_return order by number")) {
            var numbers = new ArrayList<Long>();
            while (found.next()) {
                numbers.add(found.getLong(1));
            }
            return numbers;
        }
    }

    private byte[] read(String table, long number) throws SQLException, IOException {
        var lines = new ByteArrayOutputStream();
        copies().getCopyAPI()
                .copyOut("copy (select * from %s where return_no = %d) to stdout".formatted(table, number), lines);
        return lines.toByteArray();
    }

    private long copy(String table, byte[] lines) throws SQLException, IOException {
        return copies().getCopyAPI().copyIn("copy " + table + " from stdin", new ByteArrayInputStream(lines));
    }

    private PGConnection copies() throws SQLException {
        return connection.unwrap(PGConnection.class);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
