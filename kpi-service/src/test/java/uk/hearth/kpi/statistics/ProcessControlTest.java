package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessControlTest {

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
        assertThat(signals(chart(figures, PLAIN))).isEqualTo("s- s- s- s- s- s- s- o+ . . . .");

        var unscreened = only(chart(figures, PLAIN.withoutScreening()));
        assertThat(unscreened.upper().doubleValue()).isEqualTo(160 / 12.0 + 2.66 * 78 / 11, within(1e-12));
    }

    /** Lewisham's six-week visits: mean 856.6/10; 36.8 and 43.7 are screened out, leaving 15.2/7 x 2.66 = 5.776. */
    @Test
    void lewishams_visits() {
        var chart = ProcessControl.read(
                Lewisham.months("CLA-VISIT-6W"), PLAIN, Polarity.HIGHER, Lewisham.target("CLA-VISIT-6W"));
        assertThat(only(chart).centre()).isEqualByComparingTo("85.66");
        assertThat(only(chart).lower()).isEqualByComparingTo("79.884");
        assertThat(only(chart).upper()).isEqualByComparingTo("91.436");
        assertThat(signals(chart)).isEqualTo("s+ s+ o+ o+ s+ s+ s+ . o- o+");
        assertThat(chart.variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(chart.assurance()).isEqualTo(Assurance.INCONSISTENT);
        assertThat(chart.warnings()).containsExactly("Limits from fewer than 12 points are provisional");
        assertThat(only(chart).from()).isEqualTo("2018-04");
        assertThat(only(chart).to()).isEqualTo("2019-01");
        assertThat(chart.rule()).isEqualTo("xmr-1");
    }

    /** 19/12 + 2.66 x (3/9) = 2.47 exactly, though neither part is a finite decimal. */
    @Test
    void a_value_on_the_limit_is_inside() {
        var baseline = "0 1 0 1 10 1 1 1 1 1 1 1";
        assertThat(only(chart(baseline + " 2.47", PLAIN.withBaseline(12))).upper())
                .isEqualByComparingTo("2.47");
        assertThat(signals(chart(baseline + " 2.47", PLAIN.withBaseline(12)))).endsWith(" .");
        assertThat(signals(chart(baseline + " 2.4700000001", PLAIN.withBaseline(12))))
                .endsWith(" o+");
    }

    @Test
    void a_constant_series_has_its_limits_on_the_centre_and_no_signals() {
        var chart = chart("33.3 33.3 33.3 33.3 33.3 33.3 33.3 33.3 33.3", PLAIN);
        assertThat(only(chart).lower()).isEqualByComparingTo("33.3");
        assertThat(only(chart).upper()).isEqualByComparingTo("33.3");
        assertThat(signals(chart)).isEqualTo(". . . . . . . . .");
        assertThat(chart.variation()).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void each_group_has_lines_of_its_own() {
        var chart = chart("1 2 1 2 11 12 11 12", PLAIN.rebasedAt("p5"));
        assertThat(chart.limits()).extracting(ProcessLimits::from).containsExactly("p1", "p5");
        assertThat(chart.limits()).extracting(ProcessLimits::to).containsExactly("p4", "p8");
        assertThat(chart.limits().get(0).centre()).isEqualByComparingTo("1.5");
        assertThat(chart.limits().get(1).centre()).isEqualByComparingTo("11.5");
    }

    @Test
    void runs_end_where_a_group_ends() {
        // Limits of -20 20 -20 are 106 from the centre: nothing is outside them.
        var wide = PLAIN.withBaseline(3);
        assertThat(signals(chart("-20 20 -20 1 2 3 4 5 6 7", wide))).isEqualTo(". . t+ t+ t+ t+ t+ t+ t+ t+");
        var seven = "-20 20 -20 1 2 3 4 5 45 5 6"; // the rise from -20 to 45 has six steps
        assertThat(signals(chart(seven, wide))).contains("t+ t+ t+ t+ t+ t+");
        assertThat(signals(chart(seven, wide.rebasedAt("p8")))).doesNotContain("t");
    }

    @Test
    void a_rebase_at_a_missing_period_waits_for_the_next_value() {
        var chart = chart("1 2 1 - 11 12 11", PLAIN.rebasedAt("p4", "p99"));
        assertThat(chart.limits()).extracting(ProcessLimits::from).containsExactly("p1", "p5");
    }

    @Test
    void missing_values_are_left_out_and_mapped_back() {
        var chart = chart("- 10 12 10 - 12 10 12 10 - 40 10 12 10 12", PLAIN);
        assertThat(signals(chart)).isEqualTo(". s- s- s- . s- s- s- s- . o+ . . . .");
        assertThat(only(chart).from()).isEqualTo("p2");
        assertThat(chart.points().get(4).value()).isNull();
    }

    @Test
    void the_variation_is_that_of_the_last_value() {
        assertThat(chart("10 12 10 12 10 12 10 12 40 -", PLAIN).variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(chart("10 12 10 12 10 12 10 40 10 12 10 12", PLAIN).variation())
                .isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void fewer_than_three_values_have_no_limits() {
        for (var few : List.of("-", "5", "5 - 6")) {
            var chart = chart(few, PLAIN);
            assertThat(chart.limits()).isEmpty();
            assertThat(chart.variation()).isNull();
            assertThat(chart.assurance()).isEqualTo(Assurance.NONE);
            assertThat(chart.warnings()).containsExactly("No limits where there are fewer than 3 points");
        }
        assertThat(ProcessControl.read(List.of(), PLAIN, Polarity.HIGHER, Target.Unset.NONE)
                        .points())
                .isEmpty();
    }

    @Test
    void a_new_group_of_two_leaves_no_limits_in_force() {
        var chart = chart("1 2 1 2 11 12", PLAIN.rebasedAt("p5"));
        assertThat(chart.limits()).hasSize(1);
        assertThat(chart.variation()).isNull();
        assertThat(chart.warnings()).hasSize(2);
    }

    @Test
    void twelve_values_are_enough() {
        assertThat(chart("1 2 1 2 1 2 1 2 1 2 1 2", PLAIN).warnings()).isEmpty();
        assertThat(only(chart("1 2 1 2 1 2 1 2 1 2 1 2", PLAIN.withBaseline(11)))
                        .provisional())
                .isTrue();
    }

    @Test
    void a_baseline_of_two_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withBaseline(2));
    }

    private static ProcessChart chart(String figures, ControlSettings settings) {
        var target = new Target.AtLeast(BigDecimal.TEN);
        return ProcessControl.read(Series.of(figures), settings, Polarity.HIGHER, target);
    }

    private static ProcessLimits only(ProcessChart chart) {
        assertThat(chart.limits()).hasSize(1);
        return chart.limits().get(0);
    }

    /** A letter and a sign for each point: o outside, t trend, 2 two in three, s shift; a dot for none. */
    static String signals(ProcessChart chart) {
        return chart.points().stream().map(ProcessControlTest::mark).collect(Collectors.joining(" "));
    }

    private static String mark(ProcessPoint point) {
        if (point.signal() == null) {
            return ".";
        }
        return point.signal().wire().replace("two", "2").substring(0, 1) + (point.side() == Side.HIGH ? "+" : "-");
    }
}
