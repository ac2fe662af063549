package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class IntervalsPropertyTest {

    private static final Confidence USUAL = Confidence.NINETY_FIVE;
    private static final Confidence STRICT = Confidence.NINETY_NINE_POINT_EIGHT;

    @Property
    void an_interval_of_a_proportion_holds_its_estimate_and_is_wider_when_surer(
            @ForAll @LongRange(min = 0, max = 5000) long numerator,
            @ForAll @LongRange(min = 0, max = 5000) long others) {
        Intervals.proportion(numerator, numerator + others, 100, USUAL).ifPresent(usual -> {
            var strict = Intervals.proportion(numerator, numerator + others, 100, STRICT)
                    .orElseThrow();
            assertThat(usual.holds(BigDecimal.valueOf(usual.estimate()))).isTrue();
            assertThat(usual.lower()).isGreaterThanOrEqualTo(0).isGreaterThanOrEqualTo(strict.lower());
            assertThat(usual.upper()).isLessThanOrEqualTo(100).isLessThanOrEqualTo(strict.upper());
        });
    }

    @Property
    void an_interval_of_a_rate_holds_its_estimate_and_is_wider_when_surer(
            @ForAll @LongRange(min = 0, max = 5000) long count) {
        var usual = Intervals.rate(count, 68_300, 10_000, USUAL).orElseThrow();
        var strict = Intervals.rate(count, 68_300, 10_000, STRICT).orElseThrow();
        assertThat(usual.holds(BigDecimal.valueOf(usual.estimate()))).isTrue();
        assertThat(strict.lower()).isLessThanOrEqualTo(usual.lower());
        assertThat(strict.upper()).isGreaterThan(usual.upper());
    }
}
