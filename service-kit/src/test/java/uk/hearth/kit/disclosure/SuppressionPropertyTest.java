package uk.hearth.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever the table, its suppression cannot be undone. */
class SuppressionPropertyTest {

    private static final DisclosureRules RULES = DisclosureRules.DEFAULT;

    @Property(tries = 400)
    void a_table_with_its_totals_keeps_its_secrets(
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll @IntRange(min = 1, max = 4) int columns,
            @ForAll @IntRange(max = 40) int largest,
            @ForAll long seed) {
        var counts = table(rows, columns, largest, seed, true);
        assertThat(DisclosureChecker.undone(counts, Suppression.of(counts, RULES), RULES))
                .isEmpty();
    }

    @Property(tries = 200)
    void a_list_keeps_its_secrets(
            @ForAll @IntRange(min = 1, max = 8) int length,
            @ForAll @IntRange(max = 25) int largest,
            @ForAll long seed) {
        var counts = table(length, 1, largest, seed, false);
        assertThat(DisclosureChecker.undone(counts, Suppression.of(counts, RULES), RULES))
                .isEmpty();
    }

    @Property(tries = 200)
    void fractions_keep_their_secrets(
            @ForAll @IntRange(min = 1, max = 3) int rows,
            @ForAll @IntRange(min = 1, max = 3) int columns,
            @ForAll @IntRange(max = 30) int largest,
            @ForAll long seed) {
        var numerators = table(rows, columns, largest, seed, true);
        var others = table(rows, columns, largest, ~seed, true);
        var fractions = new Fractions(numerators, sum(numerators, others), true);
        assertThat(DisclosureChecker.undone(fractions, Suppression.of(fractions, RULES), RULES))
                .isEmpty();
    }

    private static Counts table(int rows, int columns, int largest, long seed, boolean rowTotals) {
        var random = new Random(seed);
        var cells = new ArrayList<List<@Nullable Long>>();
        var totals = new long[columns + 1];
        for (int row = 0; row < rows; row++) {
            var line = new ArrayList<@Nullable Long>();
            long total = 0;
            for (int column = 0; column < columns; column++) {
                long cell = random.nextInt(4) == 0 ? 0 : random.nextInt(largest + 1);
                line.add(cell);
                total += cell;
                totals[column] += cell;
            }
            totals[columns] += total;
            line.add(rowTotals ? total : null);
            cells.add(line);
        }
        var last = new ArrayList<@Nullable Long>();
        for (int column = 0; column <= columns; column++) {
            last.add(column == columns && !rowTotals ? null : totals[column]);
        }
        cells.add(last);
        return new Counts(cells);
    }

    private static Counts sum(Counts one, Counts other) {
        var cells = new ArrayList<List<@Nullable Long>>();
        for (int row = 0; row < one.cells().size(); row++) {
            var line = new ArrayList<@Nullable Long>();
            for (int column = 0; column < one.cells().get(row).size(); column++) {
                line.add(one.cells().get(row).get(column)
                        + other.cells().get(row).get(column));
            }
            cells.add(line);
        }
        return new Counts(cells);
    }
}
