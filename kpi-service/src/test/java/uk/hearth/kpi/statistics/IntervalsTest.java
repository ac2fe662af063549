package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntervalsTest {

    private static final Confidence USUAL = Confidence.NINETY_FIVE;
    private static final Confidence STRICT = Confidence.NINETY_NINE_POINT_EIGHT;

    /** Newcombe 1998, Statistics in Medicine 17, 857-872, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilson_as_published(long numerator, long denominator, double lower, double upper) {
        var interval = Intervals.proportion(numerator, denominator, 1, USUAL).orElseThrow();
        assertThat(interval.lower()).isEqualTo(lower, within(0.00005));
        assertThat(interval.upper()).isEqualTo(upper, within(0.00005));
        assertThat(interval.rule()).isEqualTo("wilson-1");
    }

    /**
     * 50 of 100 at z = 3.0902323: z squared is 9.549536; the limits are 50 per cent +/- 100 x z/2 x sqrt(100 + z^2)/(100
     * + z^2) = 154.511615/sqrt(109.549536) = 154.511615/10.466591 = 14.762363.
     */
    @Test
    void wilson_at_three_standard_deviations() {
        var interval = Intervals.proportion(50, 100, 100, STRICT).orElseThrow();
        assertThat(interval.lower()).isEqualTo(35.237637, within(1e-5));
        assertThat(interval.upper()).isEqualTo(64.762363, within(1e-5));
        assertThat(interval.estimate()).isEqualTo(50);
    }

    @Test
    void all_and_none_meet_the_ends_exactly() {
        assertThat(Intervals.proportion(0, 7, 100, USUAL).orElseThrow().lower()).isZero();
        assertThat(Intervals.proportion(7, 7, 100, USUAL).orElseThrow().upper()).isEqualTo(100);
    }

    /** Exact 95 per cent limits of a Poisson count: as in Gardner and Altman, Statistics with Confidence. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.689", "1, 0.025, 5.572", "5, 1.623, 11.668", "9, 4.115, 17.085"})
    void small_counts_are_exact(long count, double lower, double upper) {
        var interval = Intervals.rate(count, 10_000, 10_000, USUAL).orElseThrow();
        assertThat(interval.lower()).isEqualTo(lower, within(0.0006));
        assertThat(interval.upper()).isEqualTo(upper, within(0.0006));
        assertThat(interval.rule()).isEqualTo("byar-1");
    }

    /** None seen: exp(-x) = 0.025 has x = -ln 0.025 = 3.6888795; at 99.8 per cent -ln 0.001 = 6.9077553. */
    @Test
    void the_upper_limit_of_none_is_a_logarithm() {
        assertThat(Intervals.rate(0, 1, 1, USUAL).orElseThrow().upper()).isEqualTo(-Math.log(0.025), within(1e-9));
        assertThat(Intervals.rate(0, 1, 1, STRICT).orElseThrow().upper()).isEqualTo(-Math.log(0.001), within(1e-9));
    }

    /**
     * Ten: 10 x (1 - 1/90 - 1.959964/(3 x 3.162278))^3 = 10 x 0.782290^3 = 4.7874 and 11 x (1 - 1/99 + 1.959964/(3 x
     * 3.316625))^3 = 11 x 1.186884^3 = 18.3914 (the exact limits are 4.795 and 18.390).
     */
    @Test
    void from_ten_byar_by_hand() {
        var interval = Intervals.rate(10, 10_000, 10_000, USUAL).orElseThrow();
        assertThat(interval.lower()).isEqualTo(4.7874, within(0.0002));
        assertThat(interval.upper()).isEqualTo(18.3914, within(0.0004));
    }

    /** Lewisham's 489 children in 68,300: a rate of 71.6, and the chance that goes with about the square root of 489. */
    @Test
    void a_rate_is_scaled_with_its_limits() {
        var interval = Intervals.rate(489, 68_300, 10_000, USUAL).orElseThrow();
        assertThat(interval.estimate()).isEqualTo(71.596, within(0.001));
        assertThat(interval.lower()).isEqualTo(71.596 - 1.96 * Math.sqrt(489) / 6.83, within(0.3));
        assertThat(interval.upper()).isEqualTo(71.596 + 1.96 * Math.sqrt(489) / 6.83, within(0.3));
    }

    @Test
    void without_a_usable_denominator_there_is_none() {
        assertThat(Intervals.proportion(0, 0, 100, USUAL)).isEmpty();
        assertThat(Intervals.proportion(3, 2, 100, USUAL)).isEmpty();
        assertThat(Intervals.proportion(-1, 2, 100, USUAL)).isEmpty();
        assertThat(Intervals.rate(3, 0, 10_000, USUAL)).isEmpty();
        assertThat(Intervals.rate(3, Double.NaN, 10_000, USUAL)).isEmpty();
        assertThat(Intervals.rate(-3, 5, 10_000, USUAL)).isEmpty();
    }
}
