package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The series 0 2 1: centre 1, limits -2.99 and 4.99. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssurancesTest {

    @ParameterizedTest
    @CsvSource({
        "5, fail, pass",
        "4.99, inconsistent, inconsistent",
        "1, inconsistent, inconsistent",
        "-2.99, inconsistent, inconsistent",
        "-3, pass, fail"
    })
    void a_single_target(BigDecimal target, String higher, String lower) {
        assertThat(assurance(new Target.AtLeast(target), Polarity.HIGHER)).isEqualTo(higher);
        assertThat(assurance(new Target.AtMost(target), Polarity.LOWER)).isEqualTo(lower);
        assertThat(assurance(new Target.AtLeast(target), Polarity.RANGE)).isEqualTo(higher);
        assertThat(assurance(new Target.AtMost(target), Polarity.RANGE)).isEqualTo(lower);
        assertThat(assurance(new Target.AtLeast(target), Polarity.NEUTRAL)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "-3, 5, pass",
        "-2.99, 4.99, pass",
        "-2.98, 5, inconsistent",
        "0, 2, inconsistent",
        "4, 9, inconsistent",
        "4.99, 9, inconsistent",
        "5, 9, fail",
        "-9, -3, fail"
    })
    void a_range(BigDecimal from, BigDecimal to, String expected) {
        assertThat(assurance(new Target.Between(from, to), Polarity.RANGE)).isEqualTo(expected);
        assertThat(assurance(new Target.Between(from, to), Polarity.LOWER)).isEqualTo(expected);
        assertThat(assurance(new Target.Between(from, to), Polarity.NEUTRAL)).isEqualTo("none");
    }

    @Test
    void without_a_target_there_is_none() {
        assertThat(assurance(Target.Unset.UNDER_REVIEW, Polarity.HIGHER)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "higher, improvement_high, concern_low",
        "lower, concern_high, improvement_low",
        "range, neutral_high, neutral_low",
        "neutral, neutral_high, neutral_low"
    })
    void variation_is_the_side_read_with_the_polarity(String polarity, String high, String low) {
        assertThat(Variation.of(Side.HIGH, Polarity.of(polarity)).wire()).isEqualTo(high);
        assertThat(Variation.of(Side.LOW, Polarity.of(polarity)).wire()).isEqualTo(low);
    }

    private static String assurance(Target target, Polarity polarity) {
        return ProcessControl.read(Series.of("0 2 1"), ControlSettings.DEFAULT, polarity, target)
                .assurance()
                .wire();
    }
}
