package uk.hearth.deploy.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;

/** Copies a file into a table as fast as PostgreSQL can: with psql where the machine has it, else over JDBC. */
final class Copy {

    private final BenchPlace place;
    private final Connection connection;

    Copy(BenchPlace place, Connection connection) {
        this.place = place;
        this.connection = connection;
    }

    static boolean isPsqlInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "psql")));
    }

    void into(String table, boolean header, Path file) throws SQLException, IOException, InterruptedException {
        var options = "with (format csv, header %s)".formatted(header);
        if (isPsqlInstalled()) {
            psql("\\copy %s from '%s' %s".formatted(table, file, options));
            return;
        }
        try (var in = Files.newInputStream(file)) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn("copy %s from stdin %s".formatted(table, options), in, 1 << 16);
        }
    }

    private void psql(String command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", command);
        builder.command().addAll(List.of("-h", "127.0.0.1", "-p", String.valueOf(place.postgresPort())));
        builder.command().addAll(List.of("-U", "kpi_owner", "kpi"));
        builder.environment().put("PGPASSWORD", place.password("kpi_owner"));
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("psql failed: " + said);
        }
    }
}
