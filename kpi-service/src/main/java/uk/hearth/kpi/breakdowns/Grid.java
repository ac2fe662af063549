package uk.hearth.kpi.breakdowns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Counts;
import uk.hearth.kit.disclosure.Counts.Place;

/**
 * The figures laid out in rows and columns, each with a place for its total. With one dimension there is one column,
 * and the whole is its total.
 *
 * @param dimensions of the rows, then of the columns if there is a second
 */
record Grid(List<String> dimensions, List<String> rows, List<String> columns, Map<Map<String, String>, Part> parts) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    static Grid of(List<String> dimensions, List<Part> parts) {
        var relevant = parts.stream()
                .filter(part -> dimensions.containsAll(part.categories().keySet()))
                .toList();
        var byCategories = new HashMap<Map<String, String>, Part>();
        relevant.forEach(part -> byCategories.put(part.categories(), part));
        var columns = dimensions.size() < 2 ? List.<String>of() : Dimensions.categories(dimensions.get(1), relevant);
        return new Grid(dimensions, Dimensions.categories(dimensions.get(0), relevant), columns, byCategories);
    }

    boolean list() {
        return dimensions.size() < 2;
    }

    /** How many columns there are, the totals' not counted. */
    int width() {
        return list() ? 1 : columns.size();
    }

    @Nullable
    Part at(Place place) {
        if (list() && place.column() > 0) {
            return null;
        }
        var categories = new HashMap<String, String>();
        if (place.row() < rows.size()) {
            categories.put(dimensions.get(0), rows.get(place.row()));
        }
        if (!list() && place.column() < columns.size()) {
            categories.put(dimensions.get(1), columns.get(place.column()));
        }
        return parts.get(categories);
    }

    /** Its numbers as counts; empty if one of them is none. */
    Optional<Counts> counts(Function<Part, @Nullable BigDecimal> number) {
        var cells = new ArrayList<List<@Nullable Long>>();
        for (int row = 0; row <= rows.size(); row++) {
            var line = new ArrayList<@Nullable Long>();
            for (int column = 0; column <= width(); column++) {
                var part = at(new Place(row, column));
                var found = part == null ? null : number.apply(part);
                if (found != null && !whole(found)) {
                    return Optional.empty();
                }
                line.add(found == null ? null : Long.valueOf(found.longValueExact()));
            }
            cells.add(line);
        }
        return Optional.of(new Counts(cells));
    }

    private static boolean whole(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(LARGEST) < 0
                && number.stripTrailingZeros().scale() <= 0;
    }
}
