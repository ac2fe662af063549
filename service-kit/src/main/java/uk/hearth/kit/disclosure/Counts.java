package uk.hearth.kit.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts by row and column with their totals. The last row holds the columns' totals, the last column the rows', the
 * corner the whole. A list is a table of one column without the rows' totals.
 *
 * @param cells row by row, rows all of one length; absent where nothing is known
 */
public record Counts(List<List<@Nullable Long>> cells) {

    public Counts {
        if (cells.size() < 2 || cells.get(0).size() < 2) {
            throw new IllegalArgumentException("A table has a row, a column and places for their totals");
        }
    }

    /** A place in the table. */
    public record Place(int row, int column) {}

    /** A total and its parts. */
    public record Sum(Place total, List<Place> parts) {}

    public @Nullable Long at(Place place) {
        return cells.get(place.row).get(place.column);
    }

    int rows() {
        return cells.size() - 1;
    }

    int columns() {
        return cells.get(0).size() - 1;
    }

    boolean inner(Place place) {
        return place.row < rows() && place.column < columns();
    }

    /** The corner; of a single row or column, its own total too. */
    boolean whole(Place place) {
        return (place.row == rows() || rows() == 1) && (place.column == columns() || columns() == 1) && !inner(place);
    }

    public List<Place> places() {
        var places = new ArrayList<Place>();
        for (int row = 0; row <= rows(); row++) {
            for (int column = 0; column <= columns(); column++) {
                places.add(new Place(row, column));
            }
        }
        return places;
    }

    /** Every total, known or not, with its parts: along each row and along each column, the totals' own too. */
    public List<Sum> sums() {
        var sums = new ArrayList<Sum>();
        for (int row = 0; row <= rows(); row++) {
            var parts = new ArrayList<Place>();
            for (int column = 0; column < columns(); column++) {
                parts.add(new Place(row, column));
            }
            sums.add(new Sum(new Place(row, columns()), parts));
        }
        for (int column = 0; column <= columns(); column++) {
            var parts = new ArrayList<Place>();
            for (int row = 0; row < rows(); row++) {
                parts.add(new Place(row, column));
            }
            sums.add(new Sum(new Place(rows(), column), parts));
        }
        return sums;
    }
}
