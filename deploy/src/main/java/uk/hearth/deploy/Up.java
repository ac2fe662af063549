package uk.hearth.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogManager;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.console.Steps;
import uk.hearth.deploy.services.RunFile;
import uk.hearth.deploy.services.RunLock;
import uk.hearth.deploy.settings.DataFolder;
import uk.hearth.deploy.settings.Settings;

/** The launcher behind deploy/up. */
public final class Up {

    private final PrintStream out;
    private final PrintStream err;

    Up(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var root =
                Path.of(System.getProperty("hearth.root", ".")).toAbsolutePath().normalize();
        System.exit(new Up(System.out, System.err).run(List.of(arguments), System.getenv(), root));
    }

    int run(List<String> arguments, Map<String, String> environment, Path root) throws InterruptedException {
        try {
            var settings = Settings.of(arguments, environment, root);
            if (settings.help()) {
                out.print(resource("help.txt"));
                return 0;
            }
            settings.data().create();
            var lock = RunLock.take(settings.data().lock());
            if (lock.isEmpty()) {
                return alreadyRunning(settings);
            }
            logTo(settings.data());
            return open(settings);
        } catch (CannotStart reason) {
            err.println("Hearth did not start." + System.lineSeparator() + "  " + reason.getMessage());
            return 1;
        }
    }

    private int open(Settings settings) throws InterruptedException {
        if (settings.fresh()) {
            settings.data().empty();
        }
        var accounts = Accounts.demonstration();
        var steps = new Steps(out);
        var house = new House(settings, accounts, steps);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house, steps, settings), "stop"));
        steps.say("Starting Hearth; logs are in " + settings.data().path().resolve("log") + ".");
        house.open();
        var addresses = RunFile.read(settings.data().run()).orElseThrow().addresses();
        steps.say(new Welcome("Hearth is running.", addresses, accounts).text());
        steps.say("  Ctrl-C stops everything and keeps the data in "
                + settings.data().path() + ".");
        new CountDownLatch(1).await();
        return 0;
    }

    private int alreadyRunning(Settings settings) {
        if (settings.fresh()) {
            throw new CannotStart(
                    "Hearth is running, so nothing was deleted: stop it with Ctrl-C or deploy/down first.");
        }
        var run = RunFile.read(settings.data().run());
        if (run.isEmpty() || !run.get().addresses().containsKey("dashboard-client")) {
            out.println("Hearth is being started or stopped by another deploy/up.");
            return 0;
        }
        var addresses = run.get().addresses();
        out.print(new Welcome("Hearth is already running.", addresses, Accounts.demonstration()).text());
        return 0;
    }

    private static void stop(House house, Steps steps, Settings settings) {
        steps.say("Stopping Hearth.");
        house.close();
        steps.say("Stopped; the data are kept in " + settings.data().path() + ".");
    }

    /** The libraries' own messages go to a file: the screen is for the steps. */
    private static void logTo(DataFolder data) {
        var configuration = resource("logging.properties")
                .replace("{{log}}", data.log("up").toString().replace("%", "%%").replace("\\", "/"));
        try (var stream = new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))) {
            LogManager.getLogManager().readConfiguration(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (var file = Objects.requireNonNull(Up.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
