package uk.hearth.deploy.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.settings.DataFolder;
import uk.hearth.deploy.settings.FreePort;
import uk.hearth.deploy.settings.Secrets;

/** A PostgreSQL of Hearth's own: safe on disk, heard on the loopback address only, its data kept between runs. */
public final class Postgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    private static final String PROGRAMS = "ot.epg.working-dir";
    private static final String COMPLETE = "hearth-complete";

    private final EmbeddedPostgres server;
    private final String password;

    private Postgres(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Starts the server, port 0 being any free one, and sees to a database for each name. */
    public static Postgres start(DataFolder folder, Secrets secrets, int port, List<String> databases) {
        refuseRootWithoutUnshare();
        LeftRunning.stop(folder.postgres());
        forgetHalfMade(folder);
        var postgres = new Postgres(launch(folder, secrets, port), secrets.of("postgres." + SUPERUSER));
        try {
            for (var name : databases) {
                new ServiceDatabase(name, secrets).ensure(postgres);
            }
            Files.writeString(folder.postgres().resolve(COMPLETE), "");
            return postgres;
        } catch (SQLException | IOException e) {
            postgres.close();
            throw new CannotStart("PostgreSQL started, but its databases could not be made: " + e.getMessage(), e);
        }
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    public String version() {
        try (var connection = connect("postgres")) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
    }

    private static EmbeddedPostgres launch(DataFolder folder, Secrets secrets, int port) {
        // The library unpacks PostgreSQL's programs under this property's folder.
        if (System.getProperty(PROGRAMS) == null) {
            System.setProperty(PROGRAMS, folder.postgresPrograms().toString());
        }
        var log = folder.log("postgresql");
        var passwordFile = folder.path().resolve("initdb.password");
        try {
            Secrets.createPrivate(passwordFile);
            Files.writeString(passwordFile, secrets.of("postgres." + SUPERUSER));
            return builder(folder, port)
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .setConnectConfig("password", secrets.of("postgres." + SUPERUSER))
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new CannotStart("PostgreSQL did not start; the reason is at the end of " + log + lastOf(log), e);
        } finally {
            DataFolder.delete(passwordFile);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder, int port) {
        // The library switches fsync and synchronous_commit off; figures that a council relies on need both.
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port == 0 ? FreePort.next() : port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // A table that was just filled is planned for as if it were empty, until it has been looked at.
                .setServerConfig("autovacuum_naptime", "5s")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                // These become initdb's options: passwords are asked for, and text sorts alike on every machine.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    /** A first start that was killed leaves half a database, which nobody can use. */
    private static void forgetHalfMade(DataFolder folder) {
        if (!Files.exists(folder.postgres().resolve(COMPLETE))) {
            DataFolder.delete(folder.postgres());
        }
    }

    private static void refuseRootWithoutUnshare() {
        var linux = System.getProperty("os.name", "").equals("Linux");
        if (linux && System.getProperty("user.name", "").equals("root") && !LinuxUtils.isUnshareAvailable()) {
            throw new CannotStart(
                    "PostgreSQL refuses to run as root, and this machine does not allow unshare -U: run deploy/up as an ordinary user.");
        }
    }

    private static String lastOf(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL") || line.contains("error"))
                    .reduce((first, last) -> last)
                    .map(line -> ": " + line)
                    .orElse(".");
        } catch (IOException | UncheckedIOException e) {
            return ".";
        }
    }
}
