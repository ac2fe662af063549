package uk.hearth.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is small, and how counts are rounded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureRulesTest {

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,5", "7,5", "8,10", "12,10", "13,15", "485,485", "487,485", "488,490"})
    void counts_are_shown_to_the_nearest_five(int count, int shown) {
        var rules = new DisclosureRules("fives", 5, 5);
        assertThat(rules.rounded(BigDecimal.valueOf(count))).isEqualByComparingTo(BigDecimal.valueOf(shown));
    }

    @Test
    void half_way_is_rounded_up_and_ten_stays_ten() {
        var tens = new DisclosureRules("tens", 5, 10);
        assertThat(tens.rounded(new BigDecimal("485"))).isEqualByComparingTo("490");
        assertThat(tens.rounded(new BigDecimal("10")).toPlainString()).isEqualTo("10");
        assertThat(DisclosureRules.DEFAULT.rounded(new BigDecimal("486"))).isEqualByComparingTo("486");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "5,true", "6,false"})
    void one_to_five_are_small(int count, boolean small) {
        assertThat(DisclosureRules.DEFAULT.small(BigDecimal.valueOf(count))).isEqualTo(small);
    }

    @Test
    void rules_that_would_hide_nothing_are_refused() {
        assertThatThrownBy(() -> new DisclosureRules("none", 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosureRules("none", 5, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
