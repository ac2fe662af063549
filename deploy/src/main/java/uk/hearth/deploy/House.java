package uk.hearth.deploy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.console.Steps;
import uk.hearth.deploy.console.Steps.Outcome;
import uk.hearth.deploy.demonstration.Demonstration;
import uk.hearth.deploy.demonstration.DemonstrationReturns;
import uk.hearth.deploy.postgres.Postgres;
import uk.hearth.deploy.services.Leftovers;
import uk.hearth.deploy.services.Programs;
import uk.hearth.deploy.services.RunFile;
import uk.hearth.deploy.services.Services;
import uk.hearth.deploy.settings.Port;
import uk.hearth.deploy.settings.Secrets;
import uk.hearth.deploy.settings.Settings;
import uk.hearth.deploy.signin.AccessTokens;
import uk.hearth.deploy.signin.SignInServer;

/** Everything that runs, opened from the foundations up and closed from the roof down. */
final class House implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(180);

    private final Settings settings;
    private final Accounts accounts;
    private final Steps steps;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    House(Settings settings, Accounts accounts, Steps steps) {
        this.settings = settings;
        this.accounts = accounts;
        this.steps = steps;
    }

    void open() {
        var data = settings.data();
        RunFile.read(data.run()).ifPresent(Leftovers::stop);
        steps.run("Checks", () -> new Checks(settings).run());
        var secrets = Secrets.in(data.secrets());
        var run = new RunFile(data.run());
        keep(run::delete);
        run.save();

        var postgres = openPostgres(secrets);
        var signIn = openSignIn(secrets, run);
        var programs = new Programs(settings, secrets, postgres, signIn.issuer());
        var services = keep(new Services(run, steps, READY_WITHIN));
        services.start(programs.services());
        services.start(List.of(programs.dashboard()));
        steps.run("Demonstration data", () -> demonstration(signIn.issuer()).load());
        steps.run("Returns of Riverside", () -> returns(signIn.issuer()).load());
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                steps.say("Something did not stop as it should: " + e.getMessage());
            }
        }
    }

    private Postgres openPostgres(Secrets secrets) {
        var started = System.nanoTime();
        var postgres = keep(Postgres.start(settings.data(), secrets, settings.port(Port.POSTGRES), Programs.DATABASES));
        steps.done(
                "PostgreSQL " + postgres.version(),
                new Outcome("ready", "port " + postgres.port()),
                Duration.ofNanos(System.nanoTime() - started));
        return postgres;
    }

    private SignInServer openSignIn(Secrets secrets, RunFile run) {
        var started = System.nanoTime();
        var signIn = keep(SignInServer.start(settings.port(Port.SIGN_IN), accounts, secrets));
        run.address("sign-in", signIn.issuer());
        steps.done(
                "Sign-in",
                new Outcome("ready", signIn.issuer().toString()),
                Duration.ofNanos(System.nanoTime() - started));
        return signIn;
    }

    private Demonstration demonstration(URI issuer) {
        return new Demonstration(
                settings.root().resolve("deploy/demonstration"),
                settings.data().demonstration(),
                Map.of(
                        "kpi", local(Port.KPI),
                        "escalation", local(Port.ESCALATION),
                        "placement", local(Port.PLACEMENT)),
                new AccessTokens(issuer, accounts.password()));
    }

    private DemonstrationReturns returns(URI issuer) {
        return new DemonstrationReturns(
                settings.root(),
                settings.data().returns(),
                local(Port.PLACEMENT),
                new AccessTokens(issuer, accounts.password()));
    }

    private URI local(Port port) {
        return URI.create("http://localhost:" + settings.port(port));
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        open.push(part);
        if (closed) {
            close();
            throw new CannotStart("The start was stopped.");
        }
        return part;
    }
}
