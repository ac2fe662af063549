package uk.hearth.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackoffTest {

    private static final OutboxSettings SETTINGS =
            new OutboxSettings(50, Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofSeconds(5), 100);

    @ParameterizedTest
    @CsvSource({"1, 1, 2", "2, 2, 4", "3, 4, 8", "5, 16, 32", "6, 30, 60", "49, 30, 60"})
    void each_pause_is_twice_the_last_and_half_of_it_by_chance(int attempts, int least, int most) {
        var never = new Backoff(SETTINGS, (RandomGenerator) () -> 0L);
        assertThat(never.after(attempts)).isEqualTo(Duration.ofSeconds(least));
        var chance = new Backoff(SETTINGS, RandomGenerator.getDefault());
        for (int i = 0; i < 200; i++) {
            assertThat(chance.after(attempts)).isBetween(Duration.ofSeconds(least), Duration.ofSeconds(most));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "120; 120",
                "0; 0",
                "999999999; 86400",
                "99999999999999; 0",
                "-5; 0",
                "soon; 0",
                "Sat, 21 Nov 2026 09:31:00 GMT; 60",
                "Sat, 21 Nov 2026 09:00:00 GMT; 0",
                "Sun, 21 Nov 2026 09:31:00 GMT; 0" // that day is a Saturday
            })
    void a_retry_after_is_seconds_or_a_date_and_at_most_a_day(String header, long seconds) {
        assertThat(RetryAfter.read(header, Instant.parse("2026-11-21T09:30:00Z")))
                .isEqualTo(Duration.ofSeconds(seconds));
    }
}
