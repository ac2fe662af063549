package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "95.0, percent, At least 95%",
        "87.50, percent, At least 87.5%",
        "40, count, At least 40",
        "100, count, At least 100",
        "60, rate_per_10k, 'At least 60 per 10,000'",
        "1, days, At least 1 day",
        "26.0, weeks, At least 26 weeks",
        "0, score, At least 0"
    })
    void a_target_is_said_with_its_unit_and_no_trailing_zeros(BigDecimal value, String unit, String words) {
        assertThat(new Target.AtLeast(value).words(Unit.of(unit))).isEqualTo(words);
    }

    @Test
    void every_kind_has_its_words() {
        assertThat(new Target.AtMost(BigDecimal.TEN).words(Unit.PERCENT)).isEqualTo("At most 10%");
        assertThat(between("20", "25").words(Unit.PERCENT)).isEqualTo("20% to 25%");
        assertThat(between("20", "25").words(Unit.DAYS)).isEqualTo("20 to 25 days");
        assertThat(Target.Unset.NONE.words(Unit.PERCENT)).isEqualTo("No target");
        assertThat(Target.Unset.UNDER_REVIEW.words(Unit.PERCENT)).isEqualTo("Under review");
    }

    @Test
    void a_range_upside_down_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> between("25", "20"));
        assertThat(between("20", "20.0").kind()).isEqualTo(TargetKind.BETWEEN);
    }

    @Test
    void a_negative_tolerance_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tolerance.of(new BigDecimal("-0.1")));
    }

    private static Target.Between between(String lower, String upper) {
        return new Target.Between(new BigDecimal(lower), new BigDecimal(upper));
    }
}
