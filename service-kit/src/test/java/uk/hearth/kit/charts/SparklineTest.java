package uk.hearth.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.kit.charts.Specs.values;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SparklineTest {

    @Test
    void it_runs_from_edge_to_edge_and_ends_in_a_dot() throws Exception {
        // 112 wide and 24 high inside a margin of 4.
        var drawn = new Drawn(Sparkline.draw(values("10 20 15"), "Up & \"down\""));
        assertThat(drawn.one("//*[local-name()='path']/@d")).isEqualTo("M4,28L60,4L116,16");
        assertThat(drawn.one("//*[local-name()='circle']/@cy")).isEqualTo("16");
        assertThat(drawn.one("/*/@aria-label")).isEqualTo("Up & \"down\"");
        assertThat(drawn.one("/*/@role")).isEqualTo("img");
    }

    @Test
    void a_gap_breaks_it_and_the_dot_marks_the_last_value_there_is() throws Exception {
        var drawn = new Drawn(Sparkline.draw(values("0 12 - 12 6 -"), "x"));
        assertThat(drawn.all("//*[local-name()='path']/@d")).containsExactly("M4,28L26.4,4", "M71.2,4L93.6,16");
        assertThat(drawn.one("//*[local-name()='circle']/@cx")).isEqualTo("93.6");
    }

    @Test
    void a_flat_line_runs_through_the_middle_and_no_values_draw_nothing() throws Exception {
        assertThat(new Drawn(Sparkline.draw(values("7 7"), "x")).one("//*[local-name()='path']/@d"))
                .isEqualTo("M4,16L116,16");
        assertThat(new Drawn(Sparkline.draw(values("- -"), "x")).all("/*/*")).isEmpty();
    }
}
