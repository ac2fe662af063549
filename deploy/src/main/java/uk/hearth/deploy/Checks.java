package uk.hearth.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.console.Steps.Outcome;
import uk.hearth.deploy.services.Programs;
import uk.hearth.deploy.settings.FreePort;
import uk.hearth.deploy.settings.Port;
import uk.hearth.deploy.settings.Settings;

/** What must be so before anything is started. */
record Checks(Settings settings) {

    private static final long GIGABYTE = 1L << 30;
    private static final List<String> MODULES =
            List.of("kpi-service", "escalation-service", "placement-service", "dashboard-client");

    Outcome run() {
        everythingBuilt();
        portsFree();
        var free = enoughDisk(settings.data().path());
        return new Outcome("passed", "Java %s, %d GB of disk free".formatted(Runtime.version(), free / GIGABYTE));
    }

    private void everythingBuilt() {
        for (var module : MODULES) {
            if (!Files.exists(Programs.built(settings.root(), module))) {
                throw new CannotStart(module + " is not built: run mvn -Dquick package at the root of the repository.");
            }
        }
    }

    private void portsFree() {
        var taken = Arrays.stream(Port.values())
                .filter(port -> settings.port(port) != 0 && !FreePort.is(settings.port(port)))
                .map(port ->
                        "Port %d, wanted for %s, is in use: stop the program that has it, or choose another with %s=%d."
                                .formatted(
                                        settings.port(port), port.owner(), port.option(), settings.port(port) + 1000))
                .collect(Collectors.joining(System.lineSeparator() + "  "));
        if (!taken.isEmpty()) {
            throw new CannotStart(taken);
        }
    }

    private static long enoughDisk(Path folder) {
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            if (free < GIGABYTE) {
                throw new CannotStart(
                        "Only %d MB of disk are free at %s, and Hearth wants 1 GB: make room, or choose another place with HEARTH_DATA."
                                .formatted(free >> 20, folder));
            }
            return free;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
