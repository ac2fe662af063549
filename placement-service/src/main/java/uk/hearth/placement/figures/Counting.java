package uk.hearth.placement.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** An indicator and what it comes to. */
    private record Line(Definition definition, Sum sum) {

        Reach reach() {
            return Reach.of(definition);
        }

        void count(ChildOn child) {
            sum.of(child);
            definition.counting().count(child, sum);
        }
    }

    List<Figure> figures(List<Definition> definitions, @Nullable Dimension by) {
        var lines = definitions.stream()
                .map(definition -> new Line(definition, new Sum(by)))
                .toList();
        var said = lines.stream().filter(line -> isSaid(line.definition())).collect(Collectors.groupingBy(Line::reach));
        for (var record : asAt.history().records()) {
            if (isOfInterest(record)) {
                count(new ChildOn(record, counted), said);
            }
        }
        var figures = new ArrayList<Figure>();
        lines.forEach(line -> Figure.add(line.definition(), line.sum(), counted, by, figures));
        return figures;
    }

    private static void count(ChildOn child, Map<Reach, List<Line>> lines) {
        lines.forEach((reach, some) -> {
            if (reach.holds(child)) {
                some.forEach(line -> line.count(child));
            }
        });
    }

    /** What a return says as at its last day alone is not said of another. */
    private boolean isSaid(Definition definition) {
        return counted.hasOutcomes() || !definition.yearly();
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
        if (!isSaid(definition)) {
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
