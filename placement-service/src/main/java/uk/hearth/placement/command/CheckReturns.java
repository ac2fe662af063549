package uk.hearth.placement.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.Surroundings;
import uk.hearth.placement.layout.Words;
import uk.hearth.placement.reading.ReadingLimits;
import uk.hearth.placement.reading.ReturnPart;
import uk.hearth.placement.reading.ReturnReading;
import uk.hearth.placement.rulebook.RuleBook;
import uk.hearth.placement.rules.Checking;

/**
 * Checks returns by all rules and prints how many rows each rule found, without keeping anything. Files are named as
 * {@code deploy/returns} names them: E09000099-2026.zip.
 */
public final class CheckReturns {

    private static final Pattern NAME = Pattern.compile("([EWNS]\\d{8})-(\\d{4})(?:-(\\d{2}))?\\.zip");
    private static final int APRIL = 4;
    private static final String HELP = """
            Checks SSDA903 returns by all rules in force and prints what each found.
              deploy/check-returns FILE... [--repeat=1]
            A file is a ZIP named by authority and period: E09000099-2026.zip, E09000099-2025-10.zip
            """;

    private CheckReturns() {}

    public static void main(String... arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var files = new ArrayList<Path>();
        int repeat = 1;
        for (var argument : arguments) {
            if (argument.matches("--repeat=[1-9]\\d{0,3}")) {
                repeat = Integer.parseInt(argument.substring(argument.indexOf('=') + 1));
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.isEmpty()
                || files.stream()
                        .anyMatch(file -> !Files.isReadable(file) || !name(file).matches())) {
            out.print(HELP);
            System.exit(2);
        }
        for (int round = 0; round < repeat; round++) {
            check(files, repeat == 1, out);
        }
    }

    private static Matcher name(Path file) {
        return NAME.matcher(file.getFileName().toString());
    }

    private static void check(List<Path> files, boolean listed, PrintStream out) throws IOException {
        var clock = Clock.systemUTC();
        long began = clock.millis();
        var found = new TreeMap<String, Integer>();
        long rows = 0;
        for (var file : files) {
            rows += check(file, found, out);
        }
        if (listed) {
            found.forEach((rule, findings) -> out.printf("%-10s %d%n", rule, findings));
        }
        out.printf("%d rows of %d returns in %d ms%n", rows, files.size(), clock.millis() - began);
    }

    private static long check(Path file, TreeMap<String, Integer> found, PrintStream out) throws IOException {
        var named = name(file);
        if (!named.matches()) {
            throw new IllegalArgumentException(file.toString());
        }
        int written = Integer.parseInt(named.group(2));
        boolean next = named.group(3) != null && Integer.parseInt(named.group(3)) >= APRIL;
        var year = CollectionYear.of(next ? written + 1 : written);
        try {
            return check(named.group(1), year, new ReturnPart(Files.readAllBytes(file)), found);
        } catch (InvalidInput e) {
            out.println(file.getFileName() + " is no return:");
            for (InputError error : e.errors()) {
                out.printf("  %s: %s. %s.%n", error.code(), error.message(), error.remedy());
            }
            return 0;
        }
    }

    private static long check(String authority, CollectionYear year, ReturnPart part, TreeMap<String, Integer> found) {
        var words = new Words();
        var tables = ReturnReading.read(List.of(part), authority, year, words, ReadingLimits.USUAL);
        var data = CaseData.of(year, tables, words, Surroundings.of(authority));
        Checking.check(data, RuleBook.inForce(year)).forEach(outcome -> {
            if (!outcome.findings().isEmpty()) {
                found.merge(outcome.rule().code(), outcome.findings().size(), Integer::sum);
            }
        });
        return tables.stream().mapToLong(table -> table.size()).sum();
    }
}
