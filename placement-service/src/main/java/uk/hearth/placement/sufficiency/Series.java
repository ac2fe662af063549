package uk.hearth.placement.sufficiency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.Figure;
import uk.hearth.placement.months.KeptMonths;
import uk.hearth.placement.sufficiency.SeriesView.Point;

/** Puts the lines of the dashboard together month by month. */
@ApplicationScoped
class Series {

    private final KeptMonths months;

    Series(KeptMonths months) {
        this.months = months;
    }

    private record Key(String indicator, @Nullable String dimension, @Nullable String category) {

        static Key of(Figure figure) {
            return new Key(figure.indicator(), figure.dimension(), figure.category());
        }
    }

    private record Line(Figure figure, List<Point> points) {}

    List<SeriesView> of(String authority, LocalDate first, LocalDate last, List<String> indicators) {
        var lines = new LinkedHashMap<Key, Line>();
        months.read(authority, first, last, indicators.isEmpty() ? Section.all() : indicators)
                .forEach((day, figures) -> figures.forEach(figure -> lines.computeIfAbsent(
                                Key.of(figure), any -> new Line(figure, new ArrayList<>()))
                        .points()
                        .add(point(day, figure))));
        return Arrays.stream(Section.values())
                .flatMap(section -> lines.values().stream()
                        .filter(line -> section.has(line.figure().indicator()))
                        .map(line -> view(section, line)))
                .toList();
    }

    private static Point point(LocalDate day, Figure figure) {
        return new Point(YearMonth.from(day).toString(), figure.numerator(), figure.denominator(), figure.value());
    }

    private static SeriesView view(Section section, Line line) {
        var figure = line.figure();
        return new SeriesView(
                section,
                figure.indicator(),
                figure.title(),
                figure.dimension(),
                figure.category(),
                figure.unit(),
                line.points());
    }
}
