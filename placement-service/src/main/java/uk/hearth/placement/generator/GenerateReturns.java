package uk.hearth.placement.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The command that makes returns; {@code deploy/returns} runs it. */
public final class GenerateReturns {

    private GenerateReturns() {}

    public static void main(String... arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0 || arguments[0].equals("--help")) {
            out.printf(Wanted.HELP, String.join(" ", Faults.rules()), OutOfReach.inLines());
            return;
        }
        try {
            write(Wanted.of(arguments), out);
        } catch (IllegalArgumentException e) {
            out.printf("%s. --help says more.%n", e.getMessage());
            System.exit(2);
        }
    }

    private static void write(Wanted wanted, PrintStream out) throws IOException {
        Files.createDirectories(wanted.folder());
        for (var settings : wanted.authorities()) {
            var generator = new ReturnGenerator(settings);
            for (var period : wanted.periods()) {
                var file = wanted.folder().resolve(name(settings, period));
                report(file, settings, write(generator, period, file), out);
            }
        }
    }

    private static Map<String, Integer> write(ReturnGenerator generator, ReturnPeriod period, Path file)
            throws IOException {
        try (var zip = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return ReturnFolder.writeZip(generator, period, zip);
        }
    }

    private static void report(Path file, Settings settings, Map<String, Integer> planted, PrintStream out) {
        out.println(file);
        settings.errors().forEach((rule, count) -> {
            if (planted.getOrDefault(rule, 0) < count) {
                out.printf("  rule %s: %d errors of %d, no more rows suit%n", rule, planted.get(rule), count);
            }
        });
    }

    /** Of a year {@code E09000099-2026.zip}, of a part of it {@code E09000099-2025-10.zip}. */
    private static String name(Settings settings, ReturnPeriod period) {
        var day = period.lastDay();
        return period.lastDay().equals(period.yearEnd())
                ? "%s-%d.zip".formatted(settings.authority(), period.year())
                : "%s-%d-%02d.zip".formatted(settings.authority(), day.getYear(), day.getMonthValue());
    }
}
