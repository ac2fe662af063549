package uk.hearth.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class YAxisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "485 492 487 490 ; 0 ; 484 486 488 490 492",
                "3 17 9           ; 0 ; 0 5 10 15 20",
                "0 1 2            ; 0 ; 0 1 2",
                "0.2 0.9          ; 1 ; 0.0 0.2 0.4 0.6 0.8 1.0",
                "-12 30           ; 0 ; -20 -10 0 10 20 30",
                "1200 10400       ; 0 ; 0 2,500 5,000 7,500 10,000 12,500",
                "95               ; 0 ; 94 95 96",
                "0                ; 0 ; 0 1",
            })
    void ticks_are_round_and_hold_every_value(String values, int decimals, String ticks) {
        var format = YFormat.number(decimals);
        var axis = YAxis.holding(numbers(values), format);
        assertThat(axis.ticks().stream().map(tick -> axis.label(tick, format))).containsExactly(ticks.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"140, 150", "-5, 100"})
    void a_percentage_outside_0_to_100_is_not_cut_off(String value, String edge) {
        var axis = YAxis.holding(numbers("50 " + value), YFormat.percent(0));
        assertThat(List.of(axis.low(), axis.high()))
                .usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal(edge));
        assertThat(axis.low()).isLessThanOrEqualTo(new BigDecimal(value));
    }

    @Property
    void an_axis_has_few_ticks_and_all_values_between_the_first_and_the_last(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -100_000, max = 100_000) Integer> hundredths,
            @ForAll boolean percent) {
        var values = hundredths.stream()
                .map(hundredth -> BigDecimal.valueOf(hundredth, 2))
                .toList();
        var axis = YAxis.holding(values, percent ? YFormat.percent(1) : YFormat.number(1));
        assertThat(axis.ticks()).hasSizeBetween(2, 7);
        assertThat(axis.ticks().get(axis.ticks().size() - 1)).isEqualByComparingTo(axis.high());
        assertThat(values)
                .allMatch(
                        value -> axis.low().compareTo(value) <= 0 && axis.high().compareTo(value) >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234.5", "1234.45"})
    void numbers_are_written_with_a_comma_for_thousands_and_rounded_half_up(String value) {
        assertThat(new YFormat("£", "", 1, false).format(new BigDecimal(value))).isEqualTo("£1,234.5");
        assertThat(new YFormat("£", "", 0, false).format(new BigDecimal(value).negate()))
                .startsWith("-£1,23");
    }

    private static List<BigDecimal> numbers(String values) {
        return Arrays.stream(values.strip().split(" ")).map(BigDecimal::new).toList();
    }
}
