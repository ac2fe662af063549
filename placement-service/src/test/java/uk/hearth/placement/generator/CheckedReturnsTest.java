package uk.hearth.placement.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.placement.rules.Outcome;
import uk.hearth.placement.rules.Outcome.Status;

/** Generated returns held against the rules of the return themselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedReturnsTest {

    /** As the list of rules states it, it is broken by every child who has moved and is still looked after. */
    private static final String NOBODY_CAN_KEEP_IT = "SW12STG2";

    /** Asks about the end of the year: until it has come, who turns 18 before it is rightly still looked after. */
    private static final String OF_THE_END_OF_THE_YEAR = "359";

    private static final Settings RIVERSIDE = Riverside.settings(1, 1200);

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void a_return_without_errors_breaks_no_rule(int year) {
        var outcomes = Checked.check(
                year,
                Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(year)),
                Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(year - 1)));
        assertThat(outcomes).isNotEmpty();
        assertThat(broken(outcomes)).isEmpty();
    }

    @Test
    void a_monthly_return_without_errors_breaks_no_rule_either() {
        var before = Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(2025));
        for (var month : List.of(YearMonth.of(2025, 4), YearMonth.of(2025, 9), YearMonth.of(2026, 1))) {
            var outcomes = Checked.check(2026, Riverside.zip(RIVERSIDE, ReturnPeriod.upTo(month)), before);
            assertThat(broken(outcomes).keySet()).as("%s", month).isSubsetOf(List.of(OF_THE_END_OF_THE_YEAR));
        }
    }

    private static Map<String, Integer> broken(Map<String, Outcome> outcomes) {
        var broken = new TreeMap<String, Integer>();
        outcomes.forEach((rule, outcome) -> {
            assertThat(outcome.status()).as(rule).isNotEqualTo(Status.FAILED);
            if (!outcome.findings().isEmpty() && !rule.equals(NOBODY_CAN_KEEP_IT)) {
                broken.put(rule, outcome.findings().size());
            }
        });
        return broken;
    }
}
