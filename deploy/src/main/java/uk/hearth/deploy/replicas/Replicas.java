package uk.hearth.deploy.replicas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.postgres.Postgres;
import uk.hearth.deploy.services.Program;
import uk.hearth.deploy.services.Programs;
import uk.hearth.deploy.settings.FreePort;
import uk.hearth.deploy.settings.Port;
import uk.hearth.deploy.settings.Secrets;
import uk.hearth.deploy.settings.Settings;
import uk.hearth.deploy.signin.AccessTokens;
import uk.hearth.deploy.signin.SignInServer;

/** A PostgreSQL, a sign-in, and as many packaged processes of one service on them as are started. */
public final class Replicas implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path root;
    private final Path folder;
    private final Port service;
    private final Map<String, String> environment;
    private final Secrets secrets;
    private final Postgres postgres;
    private final SignInServer signIn;
    private final AccessTokens tokens;
    private final List<Replica> started = new CopyOnWriteArrayList<>();

    private Replicas(Path root, Path folder, Port service, Map<String, String> environment) {
        this.root = root;
        this.folder = folder;
        this.service = service;
        this.environment = Map.copyOf(environment);
        var settings = settings(0);
        settings.data().create();
        secrets = Secrets.in(settings.data().secrets());
        postgres = Postgres.start(settings.data(), secrets, 0, List.of(database()));
        var accounts = Accounts.demonstration();
        signIn = SignInServer.start(0, accounts, secrets);
        tokens = new AccessTokens(signIn.issuer(), accounts.password());
    }

    /**
     * Opens the place, with no replica yet.
     *
     * @param folder its own, for data and logs
     * @param environment what each replica is told besides the usual
     */
    public static Replicas open(Path root, Path folder, Port service, Map<String, String> environment) {
        return new Replicas(root, folder, service, environment);
    }

    /** Starts one more and waits until it is ready. */
    public Replica start() throws InterruptedException {
        var program = program();
        var builder = new ProcessBuilder(program.command()).redirectErrorStream(true);
        builder.environment().putAll(program.environment());
        builder.environment().putAll(environment);
        builder.redirectOutput(Redirect.to(
                folder.resolve(database() + "-" + started.size() + ".log").toFile()));
        try {
            var replica = new Replica(builder.start(), program.address());
            started.add(replica);
            awaitReady(replica);
            return replica;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String token(String account) throws IOException, InterruptedException {
        return tokens.of(account).orElseThrow();
    }

    /** Where tokens are asked for. */
    public URI tokenEndpoint() {
        return URI.create(signIn.issuer() + "/token");
    }

    /** The service's database as someone whom row-level security does not bind. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database()), "postgres", secrets.of("postgres.postgres"));
    }

    public String postgresVersion() {
        return postgres.version();
    }

    @Override
    public void close() {
        started.forEach(replica -> replica.process().destroyForcibly());
        signIn.close();
        postgres.close();
    }

    private Program program() {
        var name = database() + "-service";
        return new Programs(settings(FreePort.next()), secrets, postgres, signIn.issuer())
                .services().stream()
                        .filter(program -> program.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private String database() {
        return service.name().toLowerCase(Locale.ROOT);
    }

    private void awaitReady(Replica replica) throws InterruptedException {
        var ready = HttpRequest.newBuilder(replica.address().resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (System.nanoTime() < until && replica.process().isAlive()) {
            try {
                if (HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(200);
        }
        throw new CannotStart("%s-service did not become ready; its log is in %s".formatted(database(), folder));
    }

    private Settings settings(int port) {
        return Settings.of(
                List.of(), Map.of(service.variable(), String.valueOf(port), "HEARTH_DATA", folder.toString()), root);
    }
}
