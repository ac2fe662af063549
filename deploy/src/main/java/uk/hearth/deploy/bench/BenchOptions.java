package uk.hearth.deploy.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import uk.hearth.deploy.console.CannotStart;

/**
 * What is measured, and how much.
 *
 * @param subjects all, unless some are named
 * @param stored measurements there while reports are read
 * @param concurrency requests at once
 * @param rounds that count, after one of warming up
 * @param warming how long reports are read before any is measured: until then the compiler of the JVM takes its share
 * @param round how long requests are repeated in one round
 */
record BenchOptions(Set<Subject> subjects, int stored, int concurrency, int rounds, Duration warming, Duration round) {

    /** What can be measured alone. */
    enum Subject {
        IMPORTS,
        REPORTS,
        ESCALATIONS,
        FORECASTS,
        VACANCIES,
        RETURNS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static BenchOptions of(String[] arguments) {
        var named = EnumSet.noneOf(Subject.class);
        Arrays.stream(Subject.values())
                .filter(subject -> Arrays.asList(arguments).contains(subject.word()))
                .forEach(named::add);
        var subjects = named.isEmpty() ? EnumSet.allOf(Subject.class) : named;
        var options = new BenchOptions(subjects, 5_000_000, 4, 5, Duration.ofSeconds(180), Duration.ofSeconds(8));
        for (var argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private BenchOptions with(String argument) {
        if (Arrays.stream(Subject.values()).map(Subject::word).anyMatch(argument::equals)) {
            return this;
        }
        var parts = argument.split("=", 2);
        if (parts.length != 2 || !parts[1].matches("[1-9]\\d{0,8}")) {
            throw unknown();
        }
        var number = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "--stored" -> new BenchOptions(subjects, number, concurrency, rounds, warming, round);
            case "--concurrency" -> new BenchOptions(subjects, stored, number, rounds, warming, round);
            case "--rounds" -> new BenchOptions(subjects, stored, concurrency, number, warming, round);
            case "--warming" ->
                new BenchOptions(subjects, stored, concurrency, rounds, Duration.ofSeconds(number), round);
            case "--seconds" ->
                new BenchOptions(subjects, stored, concurrency, rounds, warming, Duration.ofSeconds(number));
            default -> throw unknown();
        };
    }

    private static CannotStart unknown() {
        return new CannotStart(
                "Options are imports, reports, escalations, forecasts, vacancies, returns (all, unless some are named), --stored=5000000 --concurrency=4 --rounds=5 --warming=180 --seconds=8.");
    }
}
