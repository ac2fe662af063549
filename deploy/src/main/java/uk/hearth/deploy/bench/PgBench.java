package uk.hearth.deploy.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Repeats a script of SQL: with pgbench where the machine has it, else over as many JDBC connections. */
final class PgBench {

    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final BenchPlace place;
    private final Path script;

    PgBench(BenchPlace place, Path script) {
        this.place = place;
        this.script = script;
    }

    static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    /** Milliseconds that the script takes on average. */
    double run(int concurrency, Duration time) throws Exception {
        return isInstalled() ? pgbench(concurrency, time) : jdbc(concurrency, time);
    }

    private double pgbench(int concurrency, Duration time) throws IOException, InterruptedException {
        var clients = String.valueOf(concurrency);
        var builder = new ProcessBuilder("pgbench", "-n", "-M", "prepared", "-f", script.toString());
        builder.command().addAll(List.of("-c", clients, "-j", clients, "-T", String.valueOf(time.toSeconds())));
        builder.command().addAll(List.of("-h", "127.0.0.1", "-p", String.valueOf(place.postgresPort())));
        builder.command().addAll(List.of("-U", "kpi_app", "kpi"));
        builder.environment().put("PGPASSWORD", place.password("kpi_app"));
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var latency = LATENCY.matcher(said);
        if (process.waitFor() != 0 || !latency.find()) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        return Double.parseDouble(latency.group(1));
    }

    private double jdbc(int concurrency, Duration time) throws Exception {
        var statements = Files.readString(script).split(";\n");
        return Load.of(concurrency, time, () -> {
            var connection = place.connect("kpi_app");
            return () -> {
                for (var sql : statements) {
                    try (var statement = connection.prepareStatement(sql)) {
                        statement.execute();
                    }
                }
            };
        });
    }
}
