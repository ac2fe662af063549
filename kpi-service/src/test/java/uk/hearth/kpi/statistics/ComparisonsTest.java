package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonsTest {

    private static final Optional<Interval> FORTY_TO_SIXTY =
            Optional.of(new Interval(Intervals.WILSON, Confidence.NINETY_FIVE, 50, 40, 60));

    @ParameterizedTest
    @CsvSource({
        "39.9, better, worse",
        "40, similar, similar",
        "50, similar, similar",
        "60, similar, similar",
        "60.1, worse, better"
    })
    void a_figure_against_a_benchmark(BigDecimal benchmark, String higher, String lower) {
        assertThat(Comparisons.of(FORTY_TO_SIXTY, benchmark, Polarity.HIGHER)).isEqualTo(Comparison.of(higher));
        assertThat(Comparisons.of(FORTY_TO_SIXTY, benchmark, Polarity.LOWER)).isEqualTo(Comparison.of(lower));
        assertThat(Comparisons.of(FORTY_TO_SIXTY, benchmark, Polarity.NEUTRAL)).isEqualTo(Comparison.NOT_COMPARED);
        assertThat(Comparisons.of(FORTY_TO_SIXTY, benchmark, Polarity.RANGE)).isEqualTo(Comparison.NOT_COMPARED);
    }

    @Test
    void without_a_denominator_or_a_benchmark_nothing_is_compared() {
        var none = Intervals.proportion(3, 0, 100, Confidence.NINETY_FIVE);
        assertThat(Comparisons.of(none, BigDecimal.TEN, Polarity.HIGHER)).isEqualTo(Comparison.NOT_COMPARED);
        assertThat(Comparisons.of(FORTY_TO_SIXTY, null, Polarity.HIGHER)).isEqualTo(Comparison.NOT_COMPARED);
    }
}
