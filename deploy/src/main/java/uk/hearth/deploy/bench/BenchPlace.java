package uk.hearth.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.console.Steps;
import uk.hearth.deploy.demonstration.Demonstration;
import uk.hearth.deploy.postgres.Postgres;
import uk.hearth.deploy.services.Programs;
import uk.hearth.deploy.services.RunFile;
import uk.hearth.deploy.services.Services;
import uk.hearth.deploy.settings.FreePort;
import uk.hearth.deploy.settings.Port;
import uk.hearth.deploy.settings.Secrets;
import uk.hearth.deploy.settings.Settings;
import uk.hearth.deploy.signin.AccessTokens;
import uk.hearth.deploy.signin.SignInServer;

/** A PostgreSQL, a sign-in and kpi-service of the benchmark's own, on free ports, as deploy/up runs them. */
final class BenchPlace implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Settings settings;
    private final Secrets secrets;
    private final Postgres postgres;
    private final AccessTokens tokens;

    private BenchPlace(Path root, Path folder) {
        var port = Map.of(Port.KPI.variable(), String.valueOf(FreePort.next()), "HEARTH_DATA", folder.toString());
        settings = Settings.of(List.of(), port, root);
        settings.data().create();
        secrets = Secrets.in(settings.data().secrets());
        postgres = keep(Postgres.start(settings.data(), secrets, 0, List.of("kpi")));
        var accounts = Accounts.demonstration();
        var signIn = keep(SignInServer.start(0, accounts, secrets));
        tokens = new AccessTokens(signIn.issuer(), accounts.password());
        start(new Programs(settings, secrets, postgres, signIn.issuer()));
        new Demonstration(
                        root.resolve("deploy/demonstration"),
                        settings.data().demonstration(),
                        Map.of("kpi", service()),
                        tokens)
                .loadWhatIsForThese();
    }

    static BenchPlace open(Path root, Path folder) {
        return new BenchPlace(root, folder);
    }

    private void start(Programs programs) {
        var run = new RunFile(settings.data().run());
        var services = keep(new Services(run, new Steps(System.out), Duration.ofSeconds(120)));
        services.start(programs.services().stream()
                .filter(program -> program.name().equals("kpi-service"))
                .toList());
    }

    URI service() {
        return URI.create("http://localhost:" + settings.port(Port.KPI));
    }

    String token(String account) throws IOException, InterruptedException {
        return tokens.of(account).orElseThrow();
    }

    String postgresVersion() {
        return postgres.version();
    }

    int postgresPort() {
        return postgres.port();
    }

    String postgresLog() throws IOException {
        return Files.readString(settings.data().log("postgresql"));
    }

    Path file(String name) {
        return settings.data().path().resolve(name);
    }

    /** A connection to kpi-service's database as one of its roles, or as postgres. */
    Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("kpi"), role, password(role));
    }

    String password(String role) {
        return secrets.of("postgres." + role);
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        open.push(part);
        return part;
    }
}
