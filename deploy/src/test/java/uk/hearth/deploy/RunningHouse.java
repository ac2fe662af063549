package uk.hearth.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.console.Steps;
import uk.hearth.deploy.settings.DataFolder;
import uk.hearth.deploy.settings.Port;
import uk.hearth.deploy.settings.Settings;

/** The real house with its packaged services, on ports and in a data folder of its own. */
final class RunningHouse implements AutoCloseable {

    private final Settings settings;
    private final House house;

    private RunningHouse(Settings settings, House house) {
        this.settings = settings;
        this.house = house;
    }

    static RunningHouse open(Path evidence) {
        var folder = evidence.resolve("house");
        DataFolder.delete(folder);
        try {
            var settings = Settings.of(Repository.freePorts(), Map.of("HEARTH_DATA", folder.toString()), root());
            settings.data().create();
            var screen = new PrintStream(evidence.resolve("house.txt").toFile(), StandardCharsets.UTF_8);
            var house = new House(settings, Accounts.demonstration(), new Steps(screen));
            Runtime.getRuntime().addShutdownHook(new Thread(house::close, "stop"));
            house.open();
            return new RunningHouse(settings, house);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        return Path.of(System.getProperty("hearth.root", "..")).toAbsolutePath().normalize();
    }

    String dashboard() {
        return address(Port.DASHBOARD);
    }

    String address(Port port) {
        return "http://localhost:" + settings.port(port);
    }

    @Override
    public void close() {
        house.close();
    }
}
