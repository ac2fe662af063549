package uk.hearth.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlowChartTest {

    // Four moves are 300 broad together, so one is 75. Places are 12 wide, with 196 for their names.

    @Test
    void a_ribbon_is_as_broad_as_its_flow() throws Exception {
        var drawn = drawn(flow("Fostering", "Homes", 3), flow("Fostering", "Supported", 1));
        assertThat(drawn.all("//*[@class='chart-place']/@height")).containsExactly("300", "225", "75");
        assertThat(drawn.all("//*[@class='chart-place']/@y")).containsExactly("16", "16", "251");
        assertThat(drawn.all("//*[@class='chart-ribbon']/@d"))
                .containsExactly(
                        "M208,16C320,16 320,16 432,16v225C320,241 320,241 208,241z",
                        "M208,241C320,241 320,251 432,251v75C320,326 320,316 208,316z");
    }

    @Test
    void it_is_told_in_words_and_each_place_has_its_figure() throws Exception {
        var drawn = drawn(flow("Fostering", "Homes", 3), flow("Homes", "Homes", 1));
        assertThat(drawn.one("/*/*[@id='c1-desc']"))
                .isEqualTo("Chart of flows: moves. from Fostering to Homes: 3; from Homes to Homes: 1.");
        assertThat(drawn.all("//*[@class='chart-label']")).containsExactly("Fostering: 3", "Homes: 1", "Homes: 4");
    }

    @Test
    void small_places_are_put_together() throws Exception {
        var flows = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> flow("Place " + i, "Homes", i))
                .toArray(ChartFlow[]::new);
        // 8, 7, 6, 5 and 4 are shown; 3, 2 and 1 are six together.
        assertThat(drawn(flows).all("//*[@class='chart-label']"))
                .containsExactly(
                        "Place 8: 8", "Place 7: 7", "Place 6: 6", "Place 5: 5", "Place 4: 4", "Others: 6", "Homes: 36");
    }

    @Test
    void where_nothing_flows_there_is_nothing_to_draw() {
        assertThatThrownBy(() -> flow("A", "B", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drawn()).isInstanceOf(IllegalArgumentException.class);
    }

    private static ChartFlow flow(String from, String to, int amount) {
        return new ChartFlow(from, to, BigDecimal.valueOf(amount));
    }

    private static Drawn drawn(ChartFlow... flows) throws Exception {
        var spec = new FlowSpec("Most go to homes", "moves", List.of(flows), "Others", YFormat.number(0));
        return new Drawn(FlowChart.drawWithoutHeading(spec, "c1"));
    }
}
