package uk.hearth.placement.commitments;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what became of a measure, as a paper would. */
final class MovementWords {

    private MovementWords() {}

    /** "Children looked after: 492 (April 2018) to 472 (December 2018), down 20, better". */
    static String of(Measure measure, @Nullable ReadFigure from, @Nullable ReadFigure to, Comparison comparison) {
        var figures = Stream.of(from, to)
                .filter(figure -> figure != null)
                .distinct()
                .map(ReadFigure::words)
                .collect(Collectors.joining(" to "));
        return Stream.of(
                        figures,
                        step(measure, comparison),
                        comparison.movement().words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", measure.title() + ": ", ""));
    }

    private static String step(Measure measure, Comparison comparison) {
        var change = comparison.change();
        var direction = comparison.movement() == Movement.BETTER || comparison.movement() == Movement.WORSE;
        if (change == null || change.signum() == 0 || !direction) {
            return "";
        }
        return (change.signum() > 0 ? "up " : "down ") + measure.unit().wordsOfChange(change.abs());
    }
}
