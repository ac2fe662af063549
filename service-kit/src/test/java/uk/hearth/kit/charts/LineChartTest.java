package uk.hearth.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.hearth.kit.charts.Specs.percent;
import static uk.hearth.kit.charts.Specs.series;
import static uk.hearth.kit.charts.Specs.with;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineChartTest {

    private static final List<String> SPRING = List.of("Apr", "May", "Jun");

    // "100%" takes 4 x 11.5 + 14 = 60, the labels 176, so the plot is 404 wide; it is 264 high from 16 down.

    @Test
    void points_lie_where_their_values_say() throws Exception {
        var drawn = drawn(percent(SPRING, series("North", "50 75 100")));
        assertThat(drawn.one("//*[@class='chart-line']/@d")).isEqualTo("M60,148L262,82L464,16");
        assertThat(drawn.all("//*[@class='chart-point']/@transform"))
                .containsExactly("translate(60 148)", "translate(262 82)", "translate(464 16)");
        assertThat(drawn.all("//*[@class='chart-point']/*[local-name()='title']"))
                .containsExactly("North, Apr: 50%", "North, May: 75%", "North, Jun: 100%");
    }

    @Test
    void a_percentage_stands_on_an_axis_of_0_to_100() throws Exception {
        var drawn = drawn(percent(SPRING, series("North", "90 91 92")));
        assertThat(drawn.all("//*[@class='chart-y-axis']/*[local-name()='text']"))
                .containsExactly("0%", "20%", "40%", "60%", "80%", "100%");
        assertThat(drawn.all("//*[@class='chart-grid']/@y1"))
                .containsExactly("280", "227.2", "174.4", "121.6", "68.8", "16");
    }

    @Test
    void a_missing_value_leaves_a_gap() throws Exception {
        var months = List.of("1", "2", "3", "4", "5", "6");
        var drawn = drawn(percent(months, series("North", "0 50 - 100 - 50")));
        // 404 / 5 = 80.8 from one point to the next; the last value is alone and has a point but no line.
        assertThat(drawn.all("//*[@class='chart-line']/@d")).containsExactly("M60,280L140.8,148");
        assertThat(drawn.all("//*[@class='chart-point']/@transform"))
                .containsExactly(
                        "translate(60 280)", "translate(140.8 148)", "translate(302.4 16)", "translate(464 148)");
    }

    @Test
    void it_is_told_in_words() throws Exception {
        var spec = percent(SPRING, series("North", "50 - 75"), series("South", "- - -"));
        var drawn = drawn(with(
                spec,
                ChartTarget.line("at least 95%", new BigDecimal("95")),
                new LimitSegment(0, 2, new BigDecimal("40"), new BigDecimal("60"), new BigDecimal("80"))));
        assertThat(drawn.one("/*/@role")).isEqualTo("img");
        assertThat(drawn.one("/*/@aria-labelledby")).isEqualTo("c1-title c1-desc");
        assertThat(drawn.one("/*/*[@id='c1-title']")).isEqualTo("Nearly all are on time");
        assertThat(drawn.one("/*/*[@id='c1-desc']"))
                .isEqualTo("Line chart of visits on time, percent, Apr to Jun."
                        + " North: first 50% in Apr, last 75% in Jun, highest 75% in Jun, lowest 50% in Apr."
                        + " 1 of 3 values missing. South: no values. Target: at least 95%."
                        + " From Apr to Jun: mean 60%, lower limit 40%, upper limit 80%.");
    }

    @Test
    void each_line_has_its_own_colour_dash_and_marker_and_its_name_at_its_end() throws Exception {
        var drawn = drawn(percent(
                SPRING,
                series("A", "10 10 10"),
                series("B", "30 30 30"),
                series("C", "60 60 60"),
                series("D", "9 9 90")));
        assertThat(drawn.all("//*[@class='chart-line']/@stroke"))
                .containsExactly("#12436D", "#28A197", "#801650", "#F46A25");
        assertThat(drawn.all("//*[@class='chart-line']/@stroke-dasharray")).containsExactly("12 6", "3 5", "14 5 3 5");
        assertThat(new HashSet<>(drawn.all("//*[@class='chart-key']/@d"))).hasSize(4);
        assertThat(drawn.all("//*[@class='chart-label']")).containsExactly("D", "C", "B", "A");
    }

    @Test
    void labels_of_lines_that_end_together_do_not_cover_one_another() throws Exception {
        var drawn = drawn(
                percent(SPRING, series("A", "1 1 0"), series("B", "1 1 0"), series("Statistical neighbours", "1 1 0")));
        assertThat(drawn.all("//*[@class='chart-label']")).containsExactly("A", "B", "Statistical", "neighbours");
        // Four lines of 24 above the ground at 280; each text stands 19 below the top of its line.
        assertThat(drawn.all("//*[@class='chart-label']/@y")).containsExactly("203", "227", "251", "275");
    }

    @Test
    void labels_without_room_are_cut_to_a_line_each() throws Exception {
        var four = percent(
                SPRING,
                series("North of England", "90 90 90"),
                series("South of England", "70 70 70"),
                series("Statistical neighbours", "50 50 50"),
                series("All of England", "30 30 30"));
        var drawn = drawn(with(
                four,
                ChartTarget.line("under review by the panel", new BigDecimal("100")),
                new LimitSegment(0, 2, new BigDecimal("10"), new BigDecimal("20"), new BigDecimal("40"))));
        assertThat(drawn.all("//*[@class='chart-label']"))
                .containsExactly(
                        "Target: unde…",
                        "North of…",
                        "South of…",
                        "Statistical…",
                        "Upper limit",
                        "All of…",
                        "Mean",
                        "Lower limit");
    }

    @Test
    void a_target_band_and_the_limits_are_drawn_and_named() throws Exception {
        var spec = percent(SPRING, series("North", "50 60 50"));
        var drawn = drawn(with(
                spec,
                ChartTarget.band("25% to 50%", new BigDecimal("25"), new BigDecimal("50")),
                new LimitSegment(0, 0, BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("20")),
                new LimitSegment(1, 2, new BigDecimal("25"), new BigDecimal("50"), new BigDecimal("75"))));
        assertThat(drawn.one("//*[local-name()='rect']/@y")).isEqualTo("148");
        assertThat(drawn.one("//*[local-name()='rect']/@height")).isEqualTo("66");
        // Limits change halfway between the points.
        assertThat(drawn.all("//*[@class='chart-limit']/@x2"))
                .containsExactly("161", "161", "161", "464", "464", "464");
        assertThat(drawn.all("//*[@class='chart-limit']/@y1"))
                .containsExactly("227.2", "253.6", "277.4", "82", "148", "214");
        assertThat(drawn.all("//*[@class='chart-label']"))
                .containsExactly("Upper limit", "Mean", "North", "Target: 25%", "to 50%", "Lower limit");
    }

    @Test
    void text_is_escaped_and_nothing_is_styled_but_by_attributes() throws Exception {
        String nasty = "</title><script>alert(\"1\")</script> & 'x' \u0001";
        var spec = new ChartSpec(
                nasty,
                nasty,
                List.of(nasty),
                List.of(series(nasty, "1")),
                ChartTarget.line(nasty, BigDecimal.ONE),
                List.of(),
                new YFormat("<", "&", 0, false));
        String svg = LineChart.draw(spec, "c1");
        assertThat(new Drawn(svg).all("//*[local-name()='script']")).isEmpty();
        assertThat(new Drawn(svg).one("/*/*[@id='c1-title']")).isEqualTo(nasty.replace('\u0001', '\uFFFD'));
        assertThat(svg).doesNotContain("style=").doesNotContain("<style").doesNotContain("<script");
    }

    @Test
    void the_heading_is_drawn_above_or_left_to_the_page() throws Exception {
        var spec = percent(SPRING, series("North", "50 75 100"));
        var whole = new Drawn(LineChart.draw(spec, "c1"));
        assertThat(whole.one("//*[@class='chart-title']")).isEqualTo("Nearly all are on time");
        assertThat(whole.one("//*[@class='chart-subtitle']")).isEqualTo("visits on time, percent");
        assertThat(whole.one("/*/@viewBox")).isEqualTo("0 0 640 380");
        assertThat(drawn(spec).all("//*[@class='chart-title']")).isEmpty();
        assertThat(drawn(spec).one("/*/@viewBox")).isEqualTo("0 0 640 324");
    }

    @Test
    void labels_of_the_horizontal_axis_stand_apart_and_the_last_is_always_there() throws Exception {
        var months = List.of("Jan 2019", "Feb 2019", "Mar 2019", "Apr 2019", "May 2019", "Jun 2019");
        var drawn = drawn(percent(months, series("North", "1 2 3 4 5 6")));
        // 8 x 11.5 + 16 = 108 is wider than one step of 80.8 and narrower than two.
        assertThat(drawn.all("//*[@class='chart-x-axis']/*")).containsExactly("Feb 2019", "Apr 2019", "Jun 2019");
    }

    @Test
    void the_same_figures_give_the_same_picture() {
        var spec = percent(SPRING, series("North", "50.25 75.5 33.3"));
        assertThat(LineChart.draw(spec, "c1")).isEqualTo(LineChart.draw(spec, "c1"));
    }

    @Test
    void a_fifth_line_and_a_series_of_another_length_are_refused() {
        var one = series("A", "1 2 3");
        assertThatThrownBy(() -> percent(SPRING, one, one, one, one, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> percent(SPRING, series("A", "1 2"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> percent(SPRING)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a b", "a\" onload=\"x"})
    void an_id_is_a_plain_name(String id) {
        var spec = percent(SPRING, series("North", "1 2 3"));
        assertThatThrownBy(() -> LineChart.draw(spec, id)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Drawn drawn(ChartSpec spec) throws Exception {
        return new Drawn(LineChart.drawWithoutHeading(spec, "c1"));
    }
}
