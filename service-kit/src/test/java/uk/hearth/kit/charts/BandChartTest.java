package uk.hearth.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.hearth.kit.charts.Specs.percent;
import static uk.hearth.kit.charts.Specs.series;
import static uk.hearth.kit.charts.Specs.values;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BandChartTest {

    private static final List<String> SPRING = List.of("Apr", "May", "Jun");

    @Test
    void the_interval_lies_around_the_line() throws Exception {
        // As in LineChartTest: 404 wide from 60, 264 high from 16 down.
        var drawn = drawn(new ChartBand("90% interval", values("0 50 75"), values("50 100 100")));
        assertThat(drawn.one("//*[@class='chart-band']/@d")).isEqualTo("M60,148L262,16L464,16L464,82L262,148L60,280z");
        assertThat(drawn.one("//*[@class='chart-line']/@d")).isEqualTo("M60,148L262,82L464,16");
    }

    @Test
    void it_is_told_in_words() throws Exception {
        var drawn = drawn(new ChartBand("90% interval", values("- 50 75"), values("- 100 100")));
        assertThat(drawn.one("/*/*[@id='c1-desc']"))
                .startsWith("Line chart with an interval of visits on time, percent, Apr to Jun.")
                .endsWith(" 90% interval: first 50% to 100% in May, last 75% to 100% in Jun.");
    }

    @Test
    void an_interval_that_is_none_is_refused() {
        assertThatThrownBy(() -> new ChartBand("90%", values("5 -"), values("6 7")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChartBand("90%", values("5"), values("4")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drawn(new ChartBand("90%", values("4"), values("5"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Drawn drawn(ChartBand band) throws Exception {
        return new Drawn(BandChart.drawWithoutHeading(percent(SPRING, series("North", "50 75 100")), band, "c1"));
    }
}
