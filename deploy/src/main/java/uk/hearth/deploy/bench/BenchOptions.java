package uk.hearth.deploy.bench;

import java.time.Duration;
import uk.hearth.deploy.console.CannotStart;

/**
 * How much is measured.
 *
 * @param stored measurements there while reports are read
 * @param concurrency requests at once
 * @param rounds that count, after one of warming up
 * @param round how long requests are repeated in one round
 */
record BenchOptions(int stored, int concurrency, int rounds, Duration round) {

    static BenchOptions of(String[] arguments) {
        var options = new BenchOptions(5_000_000, 4, 5, Duration.ofSeconds(8));
        for (var argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private BenchOptions with(String argument) {
        var parts = argument.split("=", 2);
        if (parts.length != 2 || !parts[1].matches("[1-9]\\d{0,8}")) {
            throw unknown();
        }
        var number = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "--stored" -> new BenchOptions(number, concurrency, rounds, round);
            case "--concurrency" -> new BenchOptions(stored, number, rounds, round);
            case "--rounds" -> new BenchOptions(stored, concurrency, number, round);
            case "--seconds" -> new BenchOptions(stored, concurrency, rounds, Duration.ofSeconds(number));
            default -> throw unknown();
        };
    }

    private static CannotStart unknown() {
        return new CannotStart("Options are --stored=5000000 --concurrency=4 --rounds=5 --seconds=8.");
    }
}
