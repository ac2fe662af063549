package uk.hearth.placement.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.Figures.Wanted;
import uk.hearth.placement.placements.AsAt;
import uk.hearth.placement.placements.CareRecord;

/** What is wanted as at a day, counted child by child. */
final class Counting {

    private final Counted counted;
    private final List<Sums> wanted = new ArrayList<>();

    Counting(Counted counted, List<Wanted> wanted) {
        this.counted = counted;
        wanted.forEach(each -> this.wanted.add(new Sums(each.definitions(), each.by(), counted)));
    }

    /** A few children together: an indicator that asks the same of one after the other is quicker than one child asked all. */
    void count(List<CareRecord> records) {
        var children = new ArrayList<ChildOn>(records.size());
        for (var record : records) {
            if (isOfInterest(record, counted)) {
                children.add(new ChildOn(record, counted));
            }
        }
        for (var sums : wanted) {
            sums.count(children);
        }
    }

    /** Once all children are counted. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (var sums : wanted) {
            sums.lines.forEach(line -> Figure.add(line.definition(), line.sum(), counted, sums.by, figures));
        }
        return figures;
    }

    /** Nothing is counted of a child of whom nothing was so for longer than any indicator looks back. */
    private static boolean isOfInterest(CareRecord record, Counted counted) {
        return record.reaches(counted.threeYears()) || (counted.hasOutcomes() && record.latest() != null);
    }

    /** What a return says as at its last day alone is not said of another. */
    private static boolean isSaid(Definition definition, Counted counted) {
        return counted.hasOutcomes() || !definition.yearly();
    }

    /** The children that one indicator counts, with what each adds; those of one category, if one is named. */
    static List<ChildBehind> children(
            AsAt asAt, Counted counted, Definition definition, @Nullable Dimension by, @Nullable String category) {
        var behind = new ArrayList<ChildBehind>();
        if (!isSaid(definition, counted)) {
            return behind;
        }
        for (var record : asAt.history().records()) {
            if (isOfInterest(record, counted)) {
                var line = new Line(definition, new Sum(by));
                line.count(List.of(new ChildOn(record, counted)));
                ChildBehind.of(record.child(), line.sum(), category).ifPresent(behind::add);
            }
        }
        return behind;
    }

    /** An indicator and what it comes to. */
    private record Line(Definition definition, Sum sum) {

        void count(List<ChildOn> children) {
            for (var child : children) {
                sum.of(child);
                definition.counting().count(child, sum);
            }
        }
    }

    /** Several indicators; a child is taken only to those that can say anything of it. */
    private static final class Sums {

        private final @Nullable Dimension by;
        private final List<Line> lines;
        private final Map<Reach, List<Line>> said = new EnumMap<>(Reach.class);

        Sums(List<Definition> definitions, @Nullable Dimension by, Counted counted) {
            this.by = by;
            this.lines = definitions.stream()
                    .map(definition -> new Line(definition, new Sum(by)))
                    .toList();
            for (var line : lines) {
                if (isSaid(line.definition(), counted)) {
                    said.computeIfAbsent(Reach.of(line.definition()), reach -> new ArrayList<>())
                            .add(line);
                }
            }
        }

        void count(List<ChildOn> children) {
            said.forEach((reach, some) -> {
                var reached = children.stream().filter(reach::holds).toList();
                for (var line : some) {
                    line.count(reached);
                }
            });
        }
    }
}
