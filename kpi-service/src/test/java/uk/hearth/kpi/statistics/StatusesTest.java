package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusesTest {

    /** At least 95 within 5: on target from 95, close from 90. */
    @ParameterizedTest
    @CsvSource({
        "100, on_target",
        "95, on_target",
        "95.00, on_target",
        "94.96, close_to_target", // shown as 95.0 to one decimal, but short of it
        "90.00, close_to_target",
        "89.9999, below_target",
        "-3, below_target"
    })
    void at_least(BigDecimal value, String status) {
        var target = new Target.AtLeast(new BigDecimal("95"), Tolerance.of(new BigDecimal("5")));
        assertThat(Statuses.of(target, value).wire()).isEqualTo(status);
    }

    /** At most 10 with the default tolerance of 10 per cent: on target to 10, close to 11. */
    @ParameterizedTest
    @CsvSource({
        "0, on_target",
        "10.0, on_target",
        "10.04, close_to_target",
        "11.00, close_to_target",
        "11.001, below_target"
    })
    void at_most(BigDecimal value, String status) {
        assertThat(Statuses.of(new Target.AtMost(BigDecimal.TEN), value).wire()).isEqualTo(status);
    }

    /** Between 20 and 25, default: close from 18 (20 - 2.0) and to 27.5 (25 + 2.5). */
    @ParameterizedTest
    @CsvSource({
        "17.99, off_target",
        "18, close_to_target",
        "19.99, close_to_target",
        "20, on_target",
        "25, on_target",
        "25.01, close_to_target",
        "27.50, close_to_target",
        "27.51, off_target"
    })
    void between(BigDecimal value, String status) {
        var target = new Target.Between(new BigDecimal("20"), new BigDecimal("25"));
        assertThat(Statuses.of(target, value).wire()).isEqualTo(status);
    }

    @Test
    void no_tolerance_leaves_nothing_close() {
        var target = new Target.AtLeast(BigDecimal.TEN, Tolerance.of(BigDecimal.ZERO));
        assertThat(target.status(new BigDecimal("9.999"))).isEqualTo(Status.BELOW_TARGET);
    }

    @Test
    void without_a_target_or_a_value_there_is_no_status() {
        assertThat(Statuses.of(Target.Unset.NONE, BigDecimal.ONE)).isEqualTo(Status.NONE);
        assertThat(Statuses.of(Target.Unset.UNDER_REVIEW, BigDecimal.ONE)).isEqualTo(Status.NONE);
        assertThat(Statuses.of(new Target.AtMost(BigDecimal.ONE), null)).isEqualTo(Status.NONE);
    }

    /** Lewisham, January 2019, worked by hand: the bound of amber is 90 per cent of the target (110 for at most). */
    @ParameterizedTest
    @CsvSource({
        "CLA-NUM, none", // no target
        "CLA-RATE, none", // under review
        "CLA-START, none",
        "CLA-CEASE, none",
        "CLA-VISIT-6W, on_target", // 92.2 >= 90
        "CLA-REVIEW-TIME, below_target", // 85 < 95 - 9.5 = 85.5
        "CLA-IHA-TIME, close_to_target", // 85.5 <= 88 < 95
        "CLA-HA-CURRENT, on_target", // 98 >= 95
        "CLA-DENTAL, below_target", // 47 < 85 - 8.5 = 76.5
        "CLA-IMMS, below_target", // 57 < 87 - 8.7 = 78.3
        "CLA-PEP, below_target", // 66 < 90 - 9 = 81
        "CLA-STABLE-LONG, on_target", // 77.5 >= 75
        "CLA-STABLE-3PLUS, on_target" // 9.6 <= 10
    })
    void lewisham_in_january(String indicator, String status) {
        assertThat(Statuses.of(Lewisham.target(indicator), Lewisham.january(indicator)))
                .isEqualTo(Status.of(status));
    }
}
