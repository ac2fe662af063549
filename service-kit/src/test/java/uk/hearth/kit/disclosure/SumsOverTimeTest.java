package uk.hearth.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Months, quarters and years beside each other do not tell what one of them hides. */
class SumsOverTimeTest {

    private static final DisclosureRules RULES = DisclosureRules.DEFAULT;
    private static final int MONTHS = 12;

    @Example
    void a_quarter_that_would_tell_its_small_month_is_hidden_and_so_is_the_year_that_would_tell_it() {
        // 33 - 10 - 20 would say 3, and so would 120 - 87
        var figures = List.of(
                stretch(0, 1, 3),
                stretch(1, 2, 10),
                stretch(2, 3, 20),
                stretch(0, 3, 33),
                stretch(3, 12, 87),
                stretch(0, 12, 120));
        assertThat(SumsOverTime.hidden(figures, RULES))
                .containsExactly(stretch(0, 1, 3), stretch(0, 3, 33), stretch(0, 12, 120));
    }

    @Example
    void two_small_months_keep_each_other_unless_they_can_only_be_ones_or_fives() {
        var kept = List.of(stretch(0, 1, 2), stretch(1, 2, 4), stretch(2, 3, 20), stretch(0, 3, 26));
        assertThat(SumsOverTime.hidden(kept, RULES)).containsExactly(stretch(0, 1, 2), stretch(1, 2, 4));
        var ones = List.of(stretch(0, 1, 1), stretch(1, 2, 1), stretch(2, 3, 20), stretch(0, 3, 22));
        assertThat(SumsOverTime.hidden(ones, RULES)).contains(stretch(0, 3, 22));
        var fives = List.of(stretch(0, 1, 5), stretch(1, 2, 5), stretch(2, 3, 20), stretch(0, 3, 30));
        assertThat(SumsOverTime.hidden(fives, RULES)).contains(stretch(0, 3, 30));
    }

    @Example
    void the_year_to_date_tells_the_month_by_which_it_grew() {
        var figures = List.of(stretch(0, 2, 20), stretch(0, 3, 24), stretch(2, 3, 4));
        assertThat(SumsOverTime.hidden(figures, RULES)).containsExactly(stretch(2, 3, 4), stretch(0, 3, 24));
    }

    @Example
    void a_month_that_was_never_recorded_keeps_the_other() {
        var figures = List.of(stretch(0, 1, 3), stretch(1, 2, 10), stretch(0, 3, 33));
        assertThat(SumsOverTime.hidden(figures, RULES)).containsExactly(stretch(0, 1, 3));
    }

    @Example
    void figures_of_a_day_do_not_add_up_and_tell_nothing() {
        // children at the end of each month, and at the end of the quarter
        var figures = List.of(stretch(0, 1, 3), stretch(1, 2, 10), stretch(2, 3, 20), stretch(0, 3, 20));
        assertThat(SumsOverTime.hidden(figures, RULES)).containsExactly(stretch(0, 1, 3));
    }

    @Example
    void a_percentage_is_told_by_its_fractions() {
        // 2 of 40, 10 of 30, 20 of 50: the quarter's 32 of 120 leaves 2 of 40
        var figures =
                List.of(fraction(0, 1, 2, 40), fraction(1, 2, 10, 30), fraction(2, 3, 20, 50), fraction(0, 3, 32, 120));
        assertThat(SumsOverTime.hidden(figures, RULES)).containsExactly(fraction(0, 1, 2, 40), fraction(0, 3, 32, 120));
    }

    @Example
    void what_hides_small_months_alone_is_undone() {
        var figures = figures(new long[] {3, 10, 20, 9, 9, 9, 9, 9, 9, 9, 9, 9});
        var careless = new HashSet<Stretch>();
        figures.stream().filter(figure -> figure.small(RULES)).forEach(careless::add);
        assertThat(undone(figures, careless)).containsExactly(stretch(0, 1, 3));
    }

    @Property(tries = 300)
    void no_small_count_of_a_year_can_be_worked_out(
            @ForAll @IntRange(min = 1, max = 5) int smallMonths, @ForAll long seed) {
        var random = new Random(seed);
        var months = new long[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            months[month] = random.nextInt(3) == 0 ? 0 : 6 + random.nextInt(20);
        }
        for (int small = 0; small < smallMonths; small++) {
            months[random.nextInt(MONTHS)] = 1 + random.nextInt(RULES.threshold());
        }
        var figures = figures(months);
        assertThat(undone(figures, SumsOverTime.hidden(figures, RULES))).isEmpty();
    }

    /** By trying every count that the hidden months can have: which hidden ones come out the same each time. */
    private static Set<Stretch> undone(List<Stretch> figures, Set<Stretch> hidden) {
        var open = new ArrayList<Integer>();
        var counts = new long[MONTHS];
        for (var figure : figures) {
            if (figure.months() == 1) {
                counts[figure.from()] = total(figure);
                if (hidden.contains(figure)) {
                    open.add(figure.from());
                }
            }
        }
        var possible = new ArrayList<long[]>();
        attempt(figures, hidden, open, 0, counts, possible);
        assertThat(possible).as("the truth is possible").isNotEmpty();
        var undone = new HashSet<Stretch>();
        hidden.stream()
                .filter(figure -> figure.small(RULES))
                .filter(figure -> possible.stream()
                                .map(months -> sum(months, figure))
                                .distinct()
                                .count()
                        == 1)
                .forEach(undone::add);
        return undone;
    }

    private static void attempt(
            List<Stretch> figures,
            Set<Stretch> hidden,
            List<Integer> open,
            int at,
            long[] months,
            List<long[]> possible) {
        if (at < open.size()) {
            for (long count = 1; count <= RULES.threshold(); count++) {
                months[open.get(at)] = count;
                attempt(figures, hidden, open, at + 1, months, possible);
            }
        } else if (figures.stream()
                .allMatch(figure -> hidden.contains(figure) || sum(months, figure) == total(figure))) {
            possible.add(months.clone());
        }
    }

    private static List<Stretch> figures(long[] months) {
        var figures = new ArrayList<Stretch>();
        for (int month = 0; month < MONTHS; month++) {
            figures.add(stretch(month, month + 1, months[month]));
        }
        for (var ends : List.of(
                List.of(0, 3),
                List.of(3, 6),
                List.of(6, 9),
                List.of(9, 12),
                List.of(0, 12),
                List.of(0, 9),
                List.of(5, 12))) {
            var whole = stretch(ends.get(0), ends.get(1), 0);
            figures.add(stretch(ends.get(0), ends.get(1), sum(months, whole)));
        }
        return figures;
    }

    private static long sum(long[] months, Stretch figure) {
        return Arrays.stream(months, figure.from(), figure.to()).sum();
    }

    private static long total(Stretch figure) {
        var total = figure.count(0);
        return total == null ? 0 : total;
    }

    private static Stretch stretch(int from, int to, long count) {
        return new Stretch(from, to, List.of(count));
    }

    private static Stretch fraction(int from, int to, long numerator, long denominator) {
        return new Stretch(from, to, Arrays.asList(null, numerator, denominator, denominator - numerator));
    }
}
