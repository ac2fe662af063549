package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectionOfTravelTest {

    @ParameterizedTest
    @CsvSource({
        "CLA-NUM, flat, 6", // significant, but 5 children in 488.5 is 1.0 per cent
        "CLA-RATE, flat, 6", // 0.67 in 71.55 is 0.9 per cent
        "CLA-START, down, 6",
        "CLA-CEASE, flat, 10",
        "CLA-VISIT-6W, flat, 10",
        "CLA-REVIEW-TIME, down, 6",
        "CLA-IHA-TIME, up, 6",
        "CLA-HA-CURRENT, up, 6",
        "CLA-DENTAL, down, 6",
        "CLA-PEP, up, 10", // S = 7 of 15 over six; 33 of 45 over ten
        "CLA-STABLE-LONG, flat, 10",
        "CLA-STABLE-3PLUS, flat, 10"
    })
    void lewishams_officers_and_the_rule_agree(String indicator, String direction, int values) {
        var travel = DirectionOfTravel.of(Lewisham.months(indicator));
        assertThat(travel.direction()).isEqualTo(Direction.of(direction)).isEqualTo(Lewisham.arrow(indicator));
        assertThat(travel.values()).isEqualTo(values);
        assertThat(travel.rule()).isEqualTo("trend-mk-1");
    }

    /** 62 60 58 58 58 57: S = -12 of 15, change 5 points in 58. */
    @Test
    void immunisations_fall_where_the_officers_say_flat() {
        assertThat(Lewisham.arrow("CLA-IMMS")).isEqualTo(Direction.FLAT);
        assertThat(DirectionOfTravel.of(Lewisham.months("CLA-IMMS")).direction())
                .isEqualTo(Direction.DOWN);
    }

    @Test
    void twelve_of_the_thirteen_agree() {
        assertThat(Lewisham.INDICATORS.stream()
                        .filter(indicator ->
                                DirectionOfTravel.of(Lewisham.months(indicator)).direction()
                                        != Lewisham.arrow(indicator)))
                .containsExactly("CLA-IMMS");
    }

    /**
     * Six values: Var S = 6 x 5 x 17 / 18 = 28.33, so S = 9 gives (9 - 1)/5.323 = 1.503, S = 11 gives 1.879: from 11.
     * One tied pair takes 18/18 off: S = 10 gives 9/5.228 = 1.721. Continuity: without it S = 9 would be 1.691.
     */
    @ParameterizedTest
    @CsvSource({
        "10 20 30 40 60 50, up", // S = 13
        "10 20 30 60 40 50, up", // S = 11
        "10 20 60 30 40 50, flat", // S = 9
        "10 20 50 40 40 60, up", // S = 10: 12 rises less 2 falls, one tie
        "1 1 1 2 2 2, up", // S = 9, two ties of three take 7.33 off: 8/4.583 = 1.746
        "60 50 40 30 10 20, down"
    })
    void significance_over_six(String figures, String direction) {
        assertThat(DirectionOfTravel.of(Series.of(figures)).direction()).isEqualTo(Direction.of(direction));
    }

    /** Steps of 0.4 x 5 = 2.00, of a median of 100.0 exactly 2 per cent; then a median of 100.1. */
    @ParameterizedTest
    @CsvSource({
        "99.0 99.4 99.8 100.2 100.6 101.0, up",
        "99.1 99.5 99.9 100.3 100.7 101.1, flat",
        "-99.0 -99.4 -99.8 -100.2 -100.6 -101.0, down",
        "-5 -3 -1 1 3 5, up" // the median is zero
    })
    void a_change_of_two_per_cent_of_the_median_counts(String figures, String direction) {
        assertThat(DirectionOfTravel.of(Series.of(figures)).direction()).isEqualTo(Direction.of(direction));
    }

    @Test
    void only_the_last_ten_values_count_and_missing_ones_are_left_out() {
        var travel = DirectionOfTravel.of(Series.of("900 - 800 1 2 1 2 - 1 2 1 2 1 2"));
        assertThat(travel.direction()).isEqualTo(Direction.FLAT);
        assertThat(travel.values()).isEqualTo(10);
    }

    /** Four all rising: S = 6, Var S = 4 x 3 x 13 / 18 = 8.667, (6 - 1)/2.944 = 1.698. */
    @Test
    void four_values_are_the_fewest() {
        assertThat(DirectionOfTravel.of(Series.of("1 2 3 4")).direction()).isEqualTo(Direction.UP);
        assertThat(DirectionOfTravel.of(Series.of("1 2 4 3")).direction()).isEqualTo(Direction.FLAT);
        var three = DirectionOfTravel.of(Series.of("1 2 - 3"));
        assertThat(three.direction()).isNull();
        assertThat(three.reason()).isEqualTo("Fewer than 4 values");
        assertThat(three.better(Polarity.HIGHER)).isEmpty();
    }

    @Test
    void a_constant_series_is_flat() {
        assertThat(DirectionOfTravel.of(Series.of("7 7 7 7 7 7 7")).direction()).isEqualTo(Direction.FLAT);
    }

    /** Last six level; over ten S = 21, Var S = (2250 - 7x6x19 - 3x2x11)/18 = 77, 20/8.775 = 2.28; 24 of 45 pairs tie. */
    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 1 1 1 1 1 1 1", "-1 -1 -1 0 0 0 0 0 0 0"})
    void a_middle_slope_of_nought_is_flat(String figures) {
        var travel = DirectionOfTravel.of(Series.of(figures));
        assertThat(travel.direction()).isEqualTo(Direction.FLAT);
        assertThat(travel.reason())
                .isEqualTo("A significant change over the last 10 values, under 2 per cent of their median");
    }

    @Test
    void polarity_says_which_way_is_better() {
        var up = DirectionOfTravel.of(Series.of("1 2 3 4 5 6"));
        var down = DirectionOfTravel.of(Series.of("6 5 4 3 2 1"));
        assertThat(up.better(Polarity.HIGHER)).contains(true);
        assertThat(up.better(Polarity.LOWER)).contains(false);
        assertThat(down.better(Polarity.LOWER)).contains(true);
        assertThat(down.better(Polarity.RANGE)).isEmpty();
        assertThat(down.better(Polarity.NEUTRAL)).isEmpty();
        assertThat(DirectionOfTravel.of(Series.of("7 7 7 7 7 7")).better(Polarity.HIGHER))
                .isEmpty();
    }
}
