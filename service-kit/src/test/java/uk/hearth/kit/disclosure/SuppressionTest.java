package uk.hearth.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.disclosure.Counts.Place;

/** Tables suppressed by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuppressionTest {

    @Test
    void a_list_with_one_small_count_loses_its_next_smallest_too() {
        // 3 would be 60 - 50 - 7, so 7 goes with it
        var list = counts(row(50L, null), row(3L, null), row(7L, null), row(60L, null));
        assertThat(printed(list)).isEqualTo("50 - / c - / c - / 60 -");
    }

    @Test
    void zero_and_six_are_shown() {
        assertThat(printed(counts(row(0L, null), row(6L, null), row(6L, null)))).isEqualTo("0 - / 6 - / 6 -");
    }

    @Test
    void two_small_counts_that_can_only_be_ones_need_a_third() {
        // hidden counts are not zero, so 2 for both together would say 1 and 1
        var list = counts(row(1L, null), row(1L, null), row(30L, null), row(40L, null), row(72L, null));
        assertThat(printed(list)).isEqualTo("c - / c - / c - / 40 - / 72 -");
    }

    @Test
    void a_small_count_in_a_table_loses_a_rectangle() {
        // row: 2 or 10 hidden gives the other, so 10; columns: 2 needs 20, 10 needs 40, which then keep each other
        var table = counts(row(2L, 10L, 12L), row(20L, 40L, 60L), row(22L, 50L, 72L));
        assertThat(printed(table)).isEqualTo("c c 12 / c c 60 / 22 50 72");
    }

    @Test
    void of_the_accommodation_of_unaccompanied_children_what_adds_up_and_what_does_not_is_kept() {
        // Lewisham, December 2018: 23 = 20 + 3 loses 20; 12 against 3 + 19 loses 12; 13 = 10 + 3 loses 10; 1s are small
        var table = counts(
                row(20L, 3L, 23L),
                row(3L, 19L, 12L),
                row(10L, 3L, 13L),
                row(0L, 0L, 1L),
                row(0L, 0L, 1L),
                row(null, null, null));
        assertThat(printed(table)).isEqualTo("c c 23 / c 19 c / c c 13 / 0 0 c / 0 0 c / - - -");
        assertThat(Findings.of(table)).extracting(sum -> sum.total().row()).containsExactly(1, 3, 4);
    }

    @Test
    void a_table_that_could_not_keep_a_secret_is_withheld() {
        // six hidden ones that add up to 6 can only be ones
        var ones = counts(
                row(1L, null),
                row(1L, null),
                row(1L, null),
                row(1L, null),
                row(1L, null),
                row(1L, null),
                row(6L, null));
        assertThat(Suppression.of(ones, DisclosureRules.DEFAULT).withheld()).isTrue();
    }

    @Test
    void a_percentage_is_small_by_numerator_denominator_or_complement() {
        // 38 of 40 leaves 2; 10 of 20 is fine, but 48 of 60 less it would give 38 of 40
        var fractions = new Fractions(
                counts(row(38L, null), row(10L, null), row(30L, null), row(78L, null)),
                counts(row(40L, null), row(20L, null), row(60L, null), row(120L, null)),
                true);
        var suppressed = Suppression.of(fractions, DisclosureRules.DEFAULT);
        assertThat(suppressed.primary()).containsExactly(new Place(0, 0));
        assertThat(suppressed.places()).containsExactlyInAnyOrder(new Place(0, 0), new Place(1, 0));
    }

    @Test
    void the_checker_undoes_what_is_only_half_hidden() {
        var list = counts(row(50L, null), row(3L, null), row(7L, null), row(60L, null));
        var careless = new Suppressed(Set.of(new Place(1, 0)), Set.of(new Place(1, 0)), false);
        assertThat(DisclosureChecker.undone(list, careless, DisclosureRules.DEFAULT))
                .containsExactly(new Place(1, 0));
    }

    @Test
    void the_checker_sees_that_two_hidden_counts_of_a_sum_of_two_are_ones() {
        var list = counts(row(1L, null), row(1L, null), row(30L, null), row(32L, null));
        var both = Set.of(new Place(0, 0), new Place(1, 0));
        assertThat(DisclosureChecker.undone(list, new Suppressed(both, both, false), DisclosureRules.DEFAULT))
                .isEqualTo(both);
    }

    private static String printed(Counts counts) {
        var suppressed = Suppression.of(counts, DisclosureRules.DEFAULT);
        assertThat(suppressed.withheld()).isFalse();
        var printed = new StringBuilder();
        for (var place : counts.places()) {
            var count = counts.at(place);
            printed.append(place.column() > 0 ? " " : place.row() > 0 ? " / " : "")
                    .append(count == null ? "-" : suppressed.hides(place) ? "c" : count);
        }
        return printed.toString();
    }

    @SafeVarargs
    private static Counts counts(List<@Nullable Long>... rows) {
        return new Counts(List.of(rows));
    }

    private static List<@Nullable Long> row(@Nullable Long... cells) {
        return Arrays.asList(cells);
    }
}
