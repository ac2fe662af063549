package uk.hearth.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import uk.hearth.deploy.settings.FreePort;
import uk.hearth.deploy.settings.Port;

/** A built repository whose services are stand-ins, and the launcher run on it as a process of its own. */
record Repository(Path root, List<String> ports) {

    static Repository in(Path root) throws IOException {
        for (var module : List.of("kpi-service", "escalation-service", "placement-service", "dashboard-client")) {
            jar(root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"));
        }
        return new Repository(root, freePorts());
    }

    /** Options that choose a free port for everything; PostgreSQL finds its own. */
    static List<String> freePorts() {
        var ports = new ArrayList<String>();
        for (var port : Port.values()) {
            if (port != Port.POSTGRES) {
                ports.add(port.option() + "=" + FreePort.next());
            }
        }
        return List.copyOf(ports);
    }

    Process launch(Class<?> main, Path output, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhearth.root=" + root,
                "-Dot.epg.working-dir=" + System.getProperty("ot.epg.working-dir", root + "/programs"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().remove("HEARTH_DATA");
        return builder.start();
    }

    int port(Port port) {
        return ports.stream()
                .filter(option -> option.startsWith(port.option() + "="))
                .map(option -> Integer.parseInt(option.substring(option.indexOf('=') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static void jar(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        var entry = StandInService.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                var compiled = Objects.requireNonNull(
                        StandInService.class.getClassLoader().getResourceAsStream(entry))) {
            jar.putNextEntry(new JarEntry(entry));
            compiled.transferTo(jar);
        }
    }
}
