package uk.hearth.kpi.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.statistics.Unit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DependenciesTest {

    @Test
    void the_shortest_way_back_is_named() {
        var derivations = on("B", "C", on("A", "B", Derivations.NONE));
        assertThat(new Dependencies(derivations).cycle("A")).isEmpty();
        assertThat(new Dependencies(on("C", "A", derivations)).cycle("C")).contains(List.of("C", "A", "B", "C"));
        assertThat(new Dependencies(on("C", "C", derivations)).cycle("C")).contains(List.of("C", "C"));
    }

    @Test
    void eight_formulas_may_stand_on_each_other_and_nine_not() {
        var derivations = Derivations.NONE;
        for (int i = 1; i <= 8; i++) {
            derivations = on("D" + i, "D" + (i - 1), derivations);
        }
        assertThat(new Dependencies(derivations).tooDeep(List.of("D8"))).isFalse();
        // one more at the bottom is one more for those above
        assertThat(new Dependencies(on("D0", "X", derivations)).tooDeep(List.of("D8")))
                .isTrue();
    }

    @Test
    void what_an_indicator_comes_from_is_all_of_it() {
        assertThat(on("B", "C", on("A", "B", Derivations.NONE)).closure("A")).containsExactly("A", "B", "C");
    }

    private static Derivations on(String code, String operand, Derivations before) {
        var formula = new Rolling12Months(operand, Gathering.SUM);
        return before.with(code, LocalDate.MIN, new Derivation(Unit.COUNT, formula));
    }
}
