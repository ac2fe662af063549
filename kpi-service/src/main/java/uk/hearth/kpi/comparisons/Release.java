package uk.hearth.kpi.comparisons;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What figures were published in, and when. */
record Release(@Nullable String name, @Nullable LocalDate date) {

    private static Release of(AreaFigure figure) {
        return new Release(figure.release(), figure.releaseDate());
    }

    boolean has(AreaFigure figure) {
        return equals(of(figure));
    }

    /** The release with the most values among these areas; of equals the newest. */
    static Optional<Release> fullest(List<AreaFigure> published, Collection<String> areas) {
        return published.stream()
                .filter(figure -> figure.value() != null && areas.contains(figure.area()))
                .collect(Collectors.groupingBy(Release::of, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Release, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().day()))
                .map(Map.Entry::getKey);
    }

    private LocalDate day() {
        return date == null ? LocalDate.MIN : date;
    }
}
