package uk.hearth.kit.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.hearth.kit.disclosure.Counts.Place;

/**
 * Whether a hidden count could be one more or one less without a change of anything shown. A table with its totals is a
 * flow, from the whole over the rows and columns back to it, so the count can change exactly if some ring of hidden
 * counts can be changed by one in turn (a cycle of the residual graph; the range between is gapless).
 */
final class Exchange {

    /** What an exchange has to respect. */
    record Bounds(Set<Place> hidden, boolean brokenSumsHold) {}

    private record Step(int to, Place over) {}

    private static final Place NOWHERE = new Place(-1, -1);

    private final Counts counts;
    private final Bounds bounds;
    private final List<List<Step>> steps = new ArrayList<>();

    Exchange(Counts counts, Bounds bounds) {
        this.counts = counts;
        this.bounds = bounds;
        for (int node = 0; node < counts.rows() + counts.columns() + 3; node++) {
            steps.add(new ArrayList<>());
        }
        counts.places().forEach(this::connect);
        if (!bounds.brokenSumsHold) {
            Findings.of(counts).forEach(broken -> free(node(broken), ground(), NOWHERE));
        }
    }

    boolean possible(Place place, int change) {
        if (change < 0 && !canFall(place)) {
            return false;
        }
        return change > 0 ? path(to(place), from(place), place) : path(from(place), to(place), place);
    }

    private void connect(Place place) {
        if (counts.at(place) == null) {
            if (!counts.inner(place)) {
                free(from(place), to(place), place);
            }
        } else if (bounds.hidden.contains(place)) {
            steps.get(from(place)).add(new Step(to(place), place));
            if (canFall(place)) {
                steps.get(to(place)).add(new Step(from(place), place));
            }
        }
    }

    private void free(int one, int other, Place over) {
        steps.get(one).add(new Step(other, over));
        steps.get(other).add(new Step(one, over));
    }

    /** Whoever reads the table knows that zeros are shown, so a hidden count that is not zero stays at 1 or more. */
    private boolean canFall(Place place) {
        var count = counts.at(place);
        return count != null && count > 1;
    }

    private boolean path(int start, int end, Place without) {
        var seen = new boolean[steps.size()];
        var next = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!next.isEmpty()) {
            var node = next.remove();
            if (node == end) {
                return true;
            }
            for (var step : steps.get(node)) {
                if (!seen[step.to] && !step.over.equals(without)) {
                    seen[step.to] = true;
                    next.add(step.to);
                }
            }
        }
        return false;
    }

    private int node(Counts.Sum sum) {
        var total = sum.total();
        if (sum.parts().get(0).row() == total.row()) {
            return total.row() < counts.rows() ? total.row() : sink();
        }
        return total.column() < counts.columns() ? counts.rows() + total.column() : source();
    }

    private int from(Place place) {
        if (place.row() < counts.rows()) {
            return place.column() < counts.columns() ? place.row() : source();
        }
        return place.column() < counts.columns() ? counts.rows() + place.column() : sink();
    }

    private int to(Place place) {
        if (place.column() < counts.columns()) {
            return place.row() < counts.rows() ? counts.rows() + place.column() : sink();
        }
        return place.row() < counts.rows() ? place.row() : source();
    }

    private int source() {
        return counts.rows() + counts.columns();
    }

    private int sink() {
        return source() + 1;
    }

    private int ground() {
        return source() + 2;
    }
}
