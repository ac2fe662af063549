package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessLinesTest {

    private static final ControlSettings PLAIN = ControlSettings.DEFAULT;

    /**
     * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, batch flowrates: mean 50.81, average moving range 16.9/9
     * = 1.8778. With 2.66 (the handbook has 3/1.128): 50.81 +/- 2.66 x 16.9/9 = 50.81 +/- 4.994888...
     */
    @Test
    void limits_of_a_published_example() {
        var limits = only(chart("49.6 47.6 49.9 51.3 47.8 51.2 52.6 52.4 53.6 52.1", PLAIN));
        assertThat(limits.centre()).isEqualByComparingTo("50.81");
        assertThat(limits.lower().doubleValue()).isEqualTo(45.8151111111111, within(1e-12));
        assertThat(limits.upper().doubleValue()).isEqualTo(55.8048888888889, within(1e-12));
        // two thirds of 4.994888... = 3.329925925...
        assertThat(limits.nearLower().doubleValue()).isEqualTo(47.4800740740741, within(1e-12));
        assertThat(limits.nearUpper().doubleValue()).isEqualTo(54.1399259259259, within(1e-12));
        assertThat(limits.values()).isEqualTo(10);
    }

    /**
     * Mean 160/12. Moving ranges 2 (nine times) and 30 twice: their average is 78/11 = 7.09, 3.267 x that is 23.2, so
     * the 30s go and the average is 2. Limits 13.3333 +/- 5.32; the first seven are all below the centre.
     */
    @Test
    void a_spike_is_screened_out_of_the_limits() {
        var figures = "10 12 10 12 10 12 10 40 10 12 10 12";
        var limits = only(chart(figures, PLAIN));
        assertThat(limits.lower().doubleValue()).isEqualTo(160 / 12.0 - 5.32, within(1e-12));
        assertThat(limits.upper().doubleValue()).isEqualTo(160 / 12.0 + 5.32, within(1e-12));
        assertThat(Marks.of(chart(figures, PLAIN))).isEqualTo("s- s- s- s- s- s- s- o+ . . . .");

        var unscreened = only(chart(figures, PLAIN.withoutScreening()));
        assertThat(unscreened.upper().doubleValue()).isEqualTo(160 / 12.0 + 2.66 * 78 / 11, within(1e-12));
    }

    /** 19/12 + 2.66 x (3/9) = 2.47 exactly, though neither part is a finite decimal. */
    @Test
    void a_value_on_the_limit_is_inside() {
        var baseline = "0 1 0 1 10 1 1 1 1 1 1 1";
        assertThat(only(chart(baseline + " 2.47", PLAIN.withBaseline(12))).upper())
                .isEqualByComparingTo("2.47");
        assertThat(Marks.of(chart(baseline + " 2.47", PLAIN.withBaseline(12)))).endsWith(" .");
        assertThat(Marks.of(chart(baseline + " 2.4700000001", PLAIN.withBaseline(12))))
                .endsWith(" o+");
    }

    @Test
    void a_constant_series_has_its_limits_on_the_centre_and_no_signals() {
        var chart = chart("33.3 33.3 33.3 33.3 33.3 33.3 33.3 33.3 33.3", PLAIN);
        assertThat(only(chart).lower()).isEqualByComparingTo("33.3");
        assertThat(only(chart).upper()).isEqualByComparingTo("33.3");
        assertThat(Marks.of(chart)).isEqualTo(". . . . . . . . .");
        assertThat(chart.variation()).isEqualTo(Variation.COMMON_CAUSE);
    }

    /**
     * Moving ranges 70 nine times, then 73 and 297: their average is 1000/11, of which 3.267 times is 297 exactly. It is
     * not below that, so it goes: 703/10 x 2.66 = 186.998 from the mean of 933/12 = 77.75. With 74 and 296 all stay:
     * 1000/11 x 2.66 = 241.8181... from 934/12.
     */
    @Test
    void a_range_of_exactly_3_267_times_the_average_is_screened_out() {
        var screened = only(chart("0 70 0 70 0 70 0 70 0 70 143 440", PLAIN));
        assertThat(screened.upper()).isEqualByComparingTo("264.748");
        var kept = only(chart("0 70 0 70 0 70 0 70 0 70 144 440", PLAIN));
        assertThat(kept.upper().doubleValue()).isEqualTo(934 / 12.0 + 2660 / 11.0, within(1e-12));
    }

    private static ProcessChart chart(String figures, ControlSettings settings) {
        var target = new Target.AtLeast(BigDecimal.TEN);
        return ProcessControl.read(Series.of(figures), settings, Polarity.HIGHER, target);
    }

    private static ProcessLimits only(ProcessChart chart) {
        assertThat(chart.limits()).hasSize(1);
        return chart.limits().get(0);
    }
}
