package uk.hearth.placement.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.placements.AsAt;
import uk.hearth.placement.placements.CareRecord;

/** Counts every child of a history as at a day, for each of several indicators, in one walk. */
final class Counting {

    /** Nothing is counted of a child of whom nothing was so for longer than any indicator looks back. */
    private static final int LONGEST_LOOK_BACK_IN_DAYS = 3 * 366;

    private final AsAt asAt;
    private final Counted counted;

    Counting(AsAt asAt, Counted counted) {
        this.asAt = asAt;
        this.counted = counted;
    }

    List<Figure> figures(List<Definition> definitions, @Nullable Dimension by) {
        var sums = new ArrayList<Sum>(definitions.size());
        definitions.forEach(definition -> sums.add(new Sum(by)));
        for (var record : asAt.history().records()) {
            if (isOfInterest(record)) {
                count(new ChildOn(record, counted), definitions, sums);
            }
        }
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < definitions.size(); i++) {
            Figure.add(definitions.get(i), sums.get(i), counted, by, figures);
        }
        return figures;
    }

    private void count(ChildOn child, List<Definition> definitions, List<Sum> sums) {
        for (int i = 0; i < sums.size(); i++) {
            var definition = definitions.get(i);
            if (counted.hasOutcomes() || !definition.yearly()) {
                var sum = sums.get(i);
                sum.of(child);
                definition.counting().count(child, sum);
            }
        }
    }

    private boolean isOfInterest(CareRecord record) {
        if (record.latest() != null) {
            return true;
        }
        var episodes = record.episodes();
        return !episodes.isEmpty()
                && episodes.get(episodes.size() - 1).end() > counted.day() - LONGEST_LOOK_BACK_IN_DAYS;
    }

    /** The children that one indicator counts, with what each adds; those of one category, if one is named. */
    List<ChildBehind> children(Definition definition, @Nullable Dimension by, @Nullable String category) {
        var behind = new ArrayList<ChildBehind>();
        if (definition.yearly() && !counted.hasOutcomes()) {
            return behind;
        }
        for (var record : asAt.history().records()) {
            if (isOfInterest(record)) {
                var child = new ChildOn(record, counted);
                var sum = new Sum(by);
                sum.of(child);
                definition.counting().count(child, sum);
                ChildBehind.of(record.child(), sum, category).ifPresent(behind::add);
            }
        }
        return behind;
    }
}
