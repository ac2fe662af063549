package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RankTest {

    private static final Map<String, BigDecimal> AREAS = Map.of(
            "E09000023", new BigDecimal("71.6"),
            "E09000028", new BigDecimal("80"),
            "E09000002", new BigDecimal("71.60"),
            "E09000011", new BigDecimal("60"),
            "E09000022", new BigDecimal("90"));

    @ParameterizedTest
    @CsvSource({
        "E09000022, 1st of 5, 5th of 5",
        "E09000028, 2nd of 5, 4th of 5",
        "E09000023, 3rd of 5, 2nd of 5", // ties share the better place
        "E09000002, 3rd of 5, 2nd of 5",
        "E09000011, 5th of 5, 1st of 5"
    })
    void the_best_comes_first(String area, String higher, String lower) {
        assertThat(words(area, Polarity.HIGHER)).isEqualTo(higher);
        assertThat(words(area, Polarity.LOWER)).isEqualTo(lower);
        assertThat(words(area, Polarity.NEUTRAL)).isEqualTo(higher);
    }

    @Test
    void an_area_without_a_value_has_no_rank() {
        assertThat(Rank.of("E09000099", AREAS, Polarity.HIGHER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 32, 1",
        "8, 32, 1",
        "9, 32, 2",
        "24, 32, 3",
        "25, 32, 4",
        "32, 32, 4",
        "2, 5, 1",
        "5, 5, 4",
        "2, 4, 2"
    })
    void quartiles_count_from_the_best(int place, int of, int quartile) {
        assertThat(new Rank(Rank.RULE, place, of).quartile()).hasValue(quartile);
    }

    @Test
    void three_areas_have_no_quartiles() {
        assertThat(new Rank(Rank.RULE, 1, 3).quartile()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "22, 22nd", "103, 103rd", "111, 111th"})
    void places_are_said_as_ordinals(int place, String ordinal) {
        assertThat(new Rank(Rank.RULE, place, 152).words()).isEqualTo(ordinal + " of 152");
    }

    private static String words(String area, Polarity polarity) {
        return Rank.of(area, AREAS, polarity).orElseThrow().words();
    }
}
