package uk.hearth.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.demonstration.Demonstration;
import uk.hearth.deploy.postgres.Postgres;
import uk.hearth.deploy.services.Programs;
import uk.hearth.deploy.settings.FreePort;
import uk.hearth.deploy.settings.Port;
import uk.hearth.deploy.settings.Secrets;
import uk.hearth.deploy.settings.Settings;
import uk.hearth.deploy.signin.AccessTokens;
import uk.hearth.deploy.signin.SignInServer;

/** A PostgreSQL, a sign-in, and as many packaged kpi-services on them as a test starts, each a process of its own. */
final class KpiReplicas implements AutoCloseable {

    private static final String ACCOUNT = "analyst.riverside";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path root;
    private final Path folder;
    private final Secrets secrets;
    private final Postgres postgres;
    private final SignInServer signIn;
    private final AccessTokens tokens;
    private final List<Replica> started = new ArrayList<>();
    private int logs;

    KpiReplicas(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
        var settings = settings(0);
        settings.data().create();
        secrets = Secrets.in(settings.data().secrets());
        postgres = Postgres.start(settings.data(), secrets, 0, List.of("kpi"));
        var accounts = Accounts.demonstration();
        signIn = SignInServer.start(0, accounts, secrets);
        tokens = new AccessTokens(signIn.issuer(), accounts.password());
        var first = start();
        new Demonstration(
                        root.resolve("deploy/demonstration"),
                        settings.data().demonstration(),
                        Map.of("kpi", first.address()),
                        tokens)
                .loadWhatIsForThese();
    }

    /** One running service. */
    record Replica(Process process, URI address) {

        /** With SIGKILL: it is told nothing and finishes nothing. */
        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** So many that run, and no more: those of an earlier test if they still do. */
    List<Replica> running(int count) throws InterruptedException {
        started.removeIf(replica -> !replica.process().isAlive());
        while (started.size() > count) {
            started.remove(started.size() - 1).kill();
        }
        while (started.size() < count) {
            start();
        }
        return List.copyOf(started);
    }

    /** Starts one more, with a lease so short that a test can wait for its end. */
    private Replica start() {
        var settings = settings(FreePort.next());
        var program = new Programs(settings, secrets, postgres, signIn.issuer())
                .services().stream()
                        .filter(service -> service.name().equals("kpi-service"))
                        .findFirst()
                        .orElseThrow();
        var builder = new ProcessBuilder(program.command()).redirectErrorStream(true);
        builder.environment().putAll(program.environment());
        builder.environment().put("HEARTH_IMPORTS_LEASE", "4s");
        builder.redirectOutput(
                Redirect.to(folder.resolve("kpi-" + logs++ + ".log").toFile()));
        try {
            var replica = new Replica(builder.start(), program.address());
            started.add(replica);
            awaitReady(replica);
            return replica;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> importCsv(Replica replica, String csv, String... headers)
            throws IOException, InterruptedException {
        var request = to(replica, "/api/v1/imports/measurements")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(Replica replica, String path) throws IOException, InterruptedException {
        return HTTP.send(to(replica, path).build(), BodyHandlers.ofString());
    }

    /** As someone whom row-level security does not bind. */
    Connection superuser() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("kpi"), "postgres", secrets.of("postgres.postgres"));
    }

    @Override
    public void close() {
        started.forEach(replica -> replica.process().destroyForcibly());
        signIn.close();
        postgres.close();
    }

    private HttpRequest.Builder to(Replica replica, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(replica.address().resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + tokens.of(ACCOUNT).orElseThrow());
    }

    private void awaitReady(Replica replica) throws InterruptedException {
        var ready = HttpRequest.newBuilder(replica.address().resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < until) {
            try {
                if (HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(200);
        }
        throw new AssertionError("kpi-service did not become ready; its log is in " + folder);
    }

    private Settings settings(int port) {
        return Settings.of(
                List.of(), Map.of(Port.KPI.variable(), String.valueOf(port), "HEARTH_DATA", folder.toString()), root);
    }
}
