package uk.hearth.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.hearth.kit.charts.Specs.series;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StackedBarsTest {

    private static final List<String> SPRING = List.of("Apr", "May", "Jun");

    // "40" takes 2 x 11.5 + 14 = 37, the labels 176, so the plot is 427 wide: a column of 142.3 for each month, of
    // which four
    // fifths are drawn. It is 264 high from 16 down, for 40.

    @Test
    void parts_stand_on_one_another_from_the_ground_up() throws Exception {
        var drawn = drawn(counts(series("Homes", "10 20 30"), series("Foster care", "30 20 10")));
        var homes = "//*[contains(@class, 'chart-series-1')]/*";
        assertThat(drawn.all(homes + "/@y")).containsExactly("214", "148", "82");
        assertThat(drawn.all(homes + "/@height")).containsExactly("66", "132", "198");
        assertThat(drawn.all(homes + "/@x")).containsExactly("51.2", "193.6", "335.9");
        assertThat(drawn.all(homes + "/@width")).containsOnly("113.9");
        var care = "//*[contains(@class, 'chart-series-2')]/*";
        assertThat(drawn.all(care + "/@y")).containsOnly("16");
        assertThat(drawn.all(care + "/*[local-name()='title']"))
                .containsExactly("Foster care, Apr: 30", "Foster care, May: 20", "Foster care, Jun: 10");
    }

    @Test
    void the_months_stand_under_their_columns() throws Exception {
        var drawn = drawn(counts(series("Homes", "10 20 40")));
        assertThat(drawn.all("//*[@class='chart-x-axis']/*/@x")).containsExactly("108.2", "250.5", "392.8");
    }

    @Test
    void it_is_told_in_words_and_names_its_parts_from_the_bottom_up() throws Exception {
        var drawn = drawn(counts(series("Homes", "10 - 30"), series("Foster care", "30 20 10")));
        assertThat(drawn.one("/*/*[@id='c1-desc']"))
                .isEqualTo("Stacked bar chart of children, Apr to Jun."
                        + " Homes: first 10 in Apr, last 30 in Jun, highest 30 in Jun, lowest 10 in Apr."
                        + " 1 of 3 values missing."
                        + " Foster care: first 30 in Apr, last 10 in Jun, highest 30 in Apr, lowest 10 in Jun."
                        + " From the bottom up: Homes, Foster care.");
        assertThat(drawn.all("//*[@class='chart-label']")).containsExactly("Foster care", "Homes");
    }

    @Test
    void nothing_is_less_than_nothing() {
        assertThatThrownBy(() -> drawn(counts(series("Homes", "1 -2 3")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_too_many_parts_the_largest_are_kept_and_the_others_put_together() {
        var shown = LargestSeries.of(
                List.of(
                        series("A", "1 2"),
                        series("B", "9 5"),
                        series("C", "1 4"),
                        series("D", "1 1"),
                        series("E", "2 3")),
                "All others");
        assertThat(shown).extracting(ChartSeries::name).containsExactly("B", "C", "E", "All others");
        assertThat(shown.get(3).values()).containsExactly(new BigDecimal("2"), new BigDecimal("3"));
    }

    @Test
    void four_parts_are_shown_as_they_are() {
        var shown =
                LargestSeries.of(List.of(series("A", "1"), series("B", "9"), series("C", "-"), series("D", "3")), "-");
        assertThat(shown).extracting(ChartSeries::name).containsExactly("B", "D", "A", "C");
    }

    private static ChartSpec counts(ChartSeries... series) {
        return new ChartSpec(
                "More are in homes", "children", SPRING, List.of(series), null, List.of(), YFormat.number(0));
    }

    private static Drawn drawn(ChartSpec spec) throws Exception {
        return new Drawn(StackedBars.drawWithoutHeading(spec, "c1"));
    }
}
