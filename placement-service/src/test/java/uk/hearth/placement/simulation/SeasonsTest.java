package uk.hearth.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeasonsTest {

    private static final int KNOWN_FROM = day(2018, 1, 1);
    private static final int LAST_DAY = day(2020, 12, 31);

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    /** Entries in the middle of each quarter: a row of four for each year from 2018. */
    private static Seasons of(int[]... years) {
        var entries = new ArrayList<Integer>();
        for (int year = 0; year < years.length; year++) {
            for (int quarter = 0; quarter < 4; quarter++) {
                for (int i = 0; i < years[year][quarter]; i++) {
                    entries.add(day(2018 + year, 2 + 3 * quarter, 1 + i % 28));
                }
            }
        }
        return Seasons.of(entries.stream().mapToInt(Integer::intValue).toArray(), KNOWN_FROM, LAST_DAY);
    }

    /**
     * By hand: 90, 30, 30, 90 of 240; chi-square = 4 x 30 x 30 / 60 = 60. Each year is the same: nothing within. Factors
     * are 90 / 60 and 30 / 60.
     */
    @Test
    void the_same_pattern_in_every_year_is_a_season() {
        var seasons = of(new int[] {30, 10, 10, 30}, new int[] {30, 10, 10, 30}, new int[] {30, 10, 10, 30});

        assertThat(seasons.used()).isTrue();
        assertThat(seasons.years()).isEqualTo(3);
        assertThat(seasons.chiSquare()).isEqualTo(60, within(1e-9));
        assertThat(seasons.factors()).isEqualTo(List.of(1.5, 0.5, 0.5, 1.5));
    }

    @Test
    void one_odd_year_is_no_season() {
        var seasons = of(new int[] {60, 10, 10, 10}, new int[] {10, 20, 20, 20}, new int[] {15, 20, 20, 20});

        assertThat(seasons.used()).isFalse();
        assertThat(seasons.factors()).containsOnly(1.0);
    }

    @Test
    void even_quarters_are_no_season() {
        assertThat(of(new int[] {20, 21, 19, 20}, new int[] {22, 18, 20, 20}).used())
                .isFalse();
    }

    @Test
    void years_of_few_entrants_are_not_looked_at() {
        assertThat(of(new int[] {16, 1, 1, 1}, new int[] {16, 1, 1, 1}, new int[] {40, 5, 5, 5})
                        .years())
                .isZero();
    }
}
