package uk.hearth.deploy.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.hearth.deploy.console.CannotStart;

/** What was chosen for this run, by options before environment before the usual. */
public record Settings(Path root, DataFolder data, Map<Port, Integer> ports, boolean fresh, boolean help) {

    public static Settings of(List<String> arguments, Map<String, String> environment, Path root) {
        var data = root.resolve(environment.getOrDefault("HEARTH_DATA", ".hearth"));
        var options = options(arguments);
        var ports = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            ports.put(port, number(port, options, environment));
        }
        refuseSharedPorts(ports);
        return new Settings(
                root,
                new DataFolder(data),
                Map.copyOf(ports),
                options.containsKey("--fresh"),
                options.containsKey("--help"));
    }

    public int port(Port port) {
        return Optional.ofNullable(ports.get(port)).orElse(port.usual());
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (!known(parts)) {
                throw new CannotStart(
                        "There is no option " + argument + ": see deploy/up --help for those that there are.");
            }
            options.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return options;
    }

    private static boolean known(String[] parts) {
        if (parts.length == 1) {
            return parts[0].equals("--fresh") || parts[0].equals("--help");
        }
        return Arrays.stream(Port.values()).anyMatch(port -> port.option().equals(parts[0]));
    }

    private static int number(Port port, Map<String, String> options, Map<String, String> environment) {
        var option = Optional.ofNullable(options.get(port.option()));
        var chosen = option.or(() -> Optional.ofNullable(environment.get(port.variable())));
        return chosen.map(text -> parse(option.isPresent() ? port.option() : port.variable(), text))
                .orElse(port.usual());
    }

    private static int parse(String setting, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new CannotStart(setting + " must be a port number from 1 to 65535, such as " + setting + "=9080.");
        }
        return Integer.parseInt(text);
    }

    private static void refuseSharedPorts(Map<Port, Integer> ports) {
        var owners = new HashMap<Integer, Port>();
        ports.forEach((port, number) -> {
            var other = number == 0 ? null : owners.put(number, port);
            if (other != null) {
                throw new CannotStart("Port %d is chosen for both %s and %s: give one of them another with %s=."
                        .formatted(number, other.owner(), port.owner(), port.option()));
            }
        });
    }
}
