package uk.hearth.kit.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Counts.Place;

/**
 * Numerators and denominators of one table of percentages, rates or means.
 *
 * @param partOfWhole whether a numerator counts some of those whom the denominator counts, as in a percentage
 */
public record Fractions(Counts numerators, Counts denominators, boolean partOfWhole) {

    /** Those in the denominator and not in the numerator. */
    Counts others() {
        var rows = new ArrayList<List<@Nullable Long>>();
        for (int row = 0; row <= numerators.rows(); row++) {
            var cells = new ArrayList<@Nullable Long>();
            for (int column = 0; column <= numerators.columns(); column++) {
                cells.add(others(new Place(row, column)));
            }
            rows.add(cells);
        }
        return new Counts(rows);
    }

    /** The tables that say all there is and are not tied to each other: the third follows place by place. */
    List<Counts> independent() {
        return List.of(numerators, partOfWhole ? others() : denominators);
    }

    private @Nullable Long others(Place place) {
        var numerator = numerators.at(place);
        var denominator = denominators.at(place);
        return numerator == null || denominator == null ? null : Long.valueOf(denominator - numerator);
    }
}
