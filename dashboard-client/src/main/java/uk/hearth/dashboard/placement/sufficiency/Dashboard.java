package uk.hearth.dashboard.placement.sufficiency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.placement.Named;

/** The sufficiency dashboard of a day, against that of an earlier one. */
public record Dashboard(
        LocalDate asAt, @Nullable LocalDate baseline, List<Alert> alerts, List<Section> sections, List<Moves> moves) {

    /** What nobody may overlook, in words. */
    public record Alert(String indicator, long children, String words) {}

    /** A section, its lines in order. */
    public record Section(String section, String title, List<Line> lines) {}

    /** How often children went from one group of placements to another in the year up to the day. */
    public record Moves(String from, String to, long moves) {

        public String fromWords() {
            return Named.words(from);
        }

        public String toWords() {
            return Named.words(to);
        }
    }

    /** A day of which no return tells has no sections. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    public List<Line> lines(String indicator) {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.indicator().equals(indicator))
                .toList();
    }

    /** The whole, not its parts. */
    public Optional<Line> whole(String indicator) {
        return lines(indicator).stream()
                .filter(line -> line.dimension() == null)
                .findFirst();
    }
}
