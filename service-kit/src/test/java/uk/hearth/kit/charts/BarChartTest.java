package uk.hearth.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.hearth.kit.charts.Specs.series;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BarChartTest {

    private static final List<String> BANDS = List.of("Under 5 miles", "20 miles and over");

    // Labels take 200 and figures 76, so the longest bar is 364.

    @Test
    void bars_are_as_long_as_their_values_with_the_figure_at_the_end() throws Exception {
        var drawn = drawn(counts(series("Now", "100 50")));
        assertThat(drawn.all("//*[local-name()='rect']/@width")).containsExactly("364", "182");
        assertThat(drawn.all("//*[@class='chart-figure']")).containsExactly("100", "50");
        assertThat(drawn.all("//*[@class='chart-figure']/@x")).containsExactly("572", "390");
        assertThat(drawn.all("//*[@class='chart-group']")).containsExactly("Under 5 miles", "20 miles and over");
        assertThat(drawn.all("//*[@class='chart-label']")).isEmpty();
    }

    @Test
    void two_days_side_by_side_are_told_apart_by_colour_place_and_key() throws Exception {
        var drawn = drawn(counts(series("Now", "100 -"), series("A year ago", "25 0")));
        assertThat(drawn.all("//*[@class='chart-label']")).containsExactly("Now", "A year ago");
        assertThat(drawn.all("//*[starts-with(@class, 'chart-bar')]/@fill"))
                .containsExactly("#12436D", "#28A197", "#12436D", "#28A197");
        assertThat(drawn.all("//*[@class='chart-figure']")).containsExactly("100", "25", "none", "0");
        assertThat(drawn.one("/*/*[@id='c1-desc']"))
                .isEqualTo("Bar chart of children. Under 5 miles: Now 100, A year ago 25."
                        + " 20 miles and over: Now none, A year ago 0.");
    }

    @Test
    void nothing_at_all_is_drawn_as_nothing_and_less_is_refused() throws Exception {
        assertThat(drawn(counts(series("Now", "0 0"))).all("//*[local-name()='rect']/@width"))
                .containsOnly("0");
        assertThatThrownBy(() -> drawn(counts(series("Now", "-1 0")))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ChartSpec counts(ChartSeries... series) {
        return new ChartSpec("Fewer are near", "children", BANDS, List.of(series), null, List.of(), YFormat.number(0));
    }

    private static Drawn drawn(ChartSpec spec) throws Exception {
        return new Drawn(BarChart.drawWithoutHeading(spec, "c1"));
    }
}
