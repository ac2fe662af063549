package uk.hearth.placement.generator;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the command was asked for.
 *
 * @param authorities one, or every one of England
 * @param periods of whose returns, in order
 */
record Wanted(List<Settings> authorities, List<ReturnPeriod> periods, Path folder) {

    static final String HELP = """
            Makes SSDA903 returns of children who do not exist, one ZIP each.
              --out=FOLDER            where the ZIPs go
              --years=2024..2026      a return for each collection year, or
              --months=2023-04..2026-03   for each month, each with everything since 1 April
              --authority=E09000099   whose returns
              --geography=E09000011   its own areas in the postcode directory, comma between; its own code if left out
              --children=400          looked after at any one time, about
              --seed=1                the same seed gives the same bytes
              --errors=103:2,225:5    so many errors of which rule
              --older-care-leavers    also care leavers who left care before the year before
              --demonstration=FOLDER  what deploy/up loads: three years of monthly returns of Riverside
              --england               instead of one authority all 153, with so many children among them
            Rules that can be broken: %s
            Rules that cannot:
            %s
            """;

    /** Three years of Riverside, the made-up council: what {@code deploy/up} loads. */
    private static final String[] DEMONSTRATION = {
        "--authority=E09000099",
        "--geography=E09000011",
        "--children=400",
        "--months=2023-11..2026-10",
        "--older-care-leavers",
        "--errors=103:2,225:6,393:1,526:3,218:2,392c:2,442:2,371:1,159:1,186:4,345:2,567:1,504:1,INT17:1"
    };

    private static final Set<String> FLAGS = Set.of("older-care-leavers", "england");
    private static final Set<String> OPTIONS =
            Set.of("out", "years", "months", "authority", "geography", "children", "seed", "errors");

    /** @throws IllegalArgumentException if it cannot be understood, with a sentence for people */
    static Wanted of(String... arguments) {
        if (arguments.length == 1 && arguments[0].startsWith("--demonstration=")) {
            var folder = Stream.of("--out=" + arguments[0].split("=", 2)[1]);
            return of(Stream.concat(folder, Stream.of(DEMONSTRATION)).toArray(String[]::new));
        }
        var given = read(arguments);
        var folder = Path.of(require(given, "out"));
        long seed = Long.parseLong(given.getOrDefault("seed", "1"));
        int children = Integer.parseInt(given.getOrDefault("children", "400"));
        boolean older = given.containsKey("older-care-leavers");
        if (given.containsKey("england")) {
            return new Wanted(England.settings(seed, children, older), periods(given), folder);
        }
        var authority = given.getOrDefault("authority", "E09000099");
        var geography = Set.of(given.getOrDefault("geography", authority).split(","));
        var settings = new Settings(seed, authority, geography, children, older, errors(given.get("errors")));
        return new Wanted(List.of(settings), periods(given), folder);
    }

    private static Map<String, String> read(String... arguments) {
        var given = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.replaceFirst("^--", "").split("=", 2);
            boolean known = parts.length == 2 ? OPTIONS.contains(parts[0]) : FLAGS.contains(parts[0]);
            if (!known || !argument.startsWith("--")) {
                throw new IllegalArgumentException("This is no option: " + argument);
            }
            given.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return given;
    }

    private static String require(Map<String, String> given, String option) {
        var value = given.get(option);
        if (value == null) {
            throw new IllegalArgumentException("--%s is needed".formatted(option));
        }
        return value;
    }

    private static List<ReturnPeriod> periods(Map<String, String> given) {
        if (given.containsKey("months") && !given.containsKey("years")) {
            var months = range(require(given, "months"), YearMonth::parse);
            var periods = new ArrayList<ReturnPeriod>();
            for (var month = months.get(0); !month.isAfter(months.get(1)); month = month.plusMonths(1)) {
                periods.add(inYears(ReturnPeriod.upTo(month)));
            }
            return periods;
        }
        var years = range(require(given, "years"), Integer::valueOf);
        var periods = new ArrayList<ReturnPeriod>();
        for (int year = years.get(0); year <= years.get(1); year++) {
            periods.add(inYears(ReturnPeriod.ofYear(year)));
        }
        return periods;
    }

    private static ReturnPeriod inYears(ReturnPeriod period) {
        if (period.year() < ReturnPeriod.FIRST_YEAR || period.year() > ReturnPeriod.LAST_YEAR) {
            throw new IllegalArgumentException("Returns are made of collection years %d to %d"
                    .formatted(ReturnPeriod.FIRST_YEAR, ReturnPeriod.LAST_YEAR));
        }
        return period;
    }

    private static <T> List<T> range(String text, Function<String, T> end) {
        var ends = text.split("\\.\\.");
        return List.of(end.apply(ends[0]), end.apply(ends[ends.length - 1]));
    }

    private static Map<String, Integer> errors(@org.jspecify.annotations.Nullable String text) {
        var errors = new TreeMap<String, Integer>();
        if (text != null) {
            for (var one : text.split(",")) {
                var parts = one.split(":");
                errors.put(Faults.of(parts[0]).rule(), parts.length == 2 ? Integer.parseInt(parts[1]) : 1);
            }
        }
        return errors;
    }
}
