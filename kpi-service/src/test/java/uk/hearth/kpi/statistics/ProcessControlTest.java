package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessControlTest {

    private static final ControlSettings PLAIN = ControlSettings.DEFAULT;

    /** Lewisham's six-week visits: mean 856.6/10; 36.8 and 43.7 are screened out, leaving 15.2/7 x 2.66 = 5.776. */
    @Test
    void lewishams_visits() {
        var chart = ProcessControl.read(
                Lewisham.months("CLA-VISIT-6W"), PLAIN, Polarity.HIGHER, Lewisham.target("CLA-VISIT-6W"));
        assertThat(only(chart).centre()).isEqualByComparingTo("85.66");
        assertThat(only(chart).lower()).isEqualByComparingTo("79.884");
        assertThat(only(chart).upper()).isEqualByComparingTo("91.436");
        assertThat(Marks.of(chart)).isEqualTo("s+ s+ o+ o+ s+ s+ s+ . o- o+");
        assertThat(chart.variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(chart.assurance()).isEqualTo(Assurance.INCONSISTENT);
        assertThat(chart.warnings()).containsExactly("Limits from fewer than 12 points are provisional");
        assertThat(only(chart).from()).isEqualTo("2018-04");
        assertThat(only(chart).to()).isEqualTo("2019-01");
        assertThat(chart.rule()).isEqualTo("xmr-1");
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
        assertThat(Marks.of(chart("-20 20 -20 1 2 3 4 5 6 7", wide))).isEqualTo(". . t+ t+ t+ t+ t+ t+ t+ t+");
        var seven = "-20 20 -20 1 2 3 4 5 45 5 6"; // the rise from -20 to 45 has six steps
        assertThat(Marks.of(chart(seven, wide))).contains("t+ t+ t+ t+ t+ t+");
        assertThat(Marks.of(chart(seven, wide.rebasedAt("p8")))).doesNotContain("t");
    }

    @Test
    void a_rebase_at_a_missing_period_waits_for_the_next_value() {
        var chart = chart("1 2 1 - 11 12 11", PLAIN.rebasedAt("p4", "p99"));
        assertThat(chart.limits()).extracting(ProcessLimits::from).containsExactly("p1", "p5");
    }

    @Test
    void missing_values_are_left_out_and_mapped_back() {
        var chart = chart("- 10 12 10 - 12 10 12 10 - 40 10 12 10 12", PLAIN);
        assertThat(Marks.of(chart)).isEqualTo(". s- s- s- . s- s- s- s- . o+ . . . .");
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
}
