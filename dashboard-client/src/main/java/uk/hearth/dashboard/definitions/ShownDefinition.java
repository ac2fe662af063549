package uk.hearth.dashboard.definitions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.parts.Part;

/**
 * A scorecard's definition in its form.
 *
 * @param present how it is defined now; absent of one that is not there yet
 * @param spare how many empty lines stand at the end
 */
public record ShownDefinition(
        @Nullable Defined present,
        List<Defined.Line> lines,
        Part<Listed<Definitions.Known>> known,
        int spare,
        Sent sent,
        @Nullable Refused refused) {

    private static final Defined.Line EMPTY = new Defined.Line("", "");
    private static final List<Map.Entry<String, String>> FREQUENCIES = List.of(
            Map.entry("month", "Every month"),
            Map.entry("quarter", "Every quarter"),
            Map.entry("financial_year", "Every financial year"),
            Map.entry("academic_year", "Every academic year"),
            Map.entry("calendar_year", "Every calendar year"));

    /**
     * A line of the form.
     *
     * @param number its place, from 1
     * @param title of its indicator, if that is known
     */
    public record Filled(
            int number, Defined.Line line, @Nullable String title) {

        /** The form's fields are numbered as the service numbers what is wrong with them. */
        public String sectionId() {
            return "section-" + (number - 1);
        }

        public String indicatorId() {
            return "indicator-" + (number - 1);
        }
    }

    public List<Map.Entry<String, String>> frequencies() {
        return FREQUENCIES;
    }

    public List<Definitions.Known> indicators() {
        var listed = known.content();
        return listed == null ? List.of() : listed.items();
    }

    public List<Filled> filled() {
        var titles = indicators().stream()
                .collect(Collectors.toMap(Definitions.Known::code, Definitions.Known::title, (one, other) -> one));
        return IntStream.range(0, lines.size() + spare)
                .mapToObj(place -> {
                    var line = place < lines.size() ? lines.get(place) : EMPTY;
                    return new Filled(place + 1, line, titles.get(line.indicator()));
                })
                .toList();
    }

    /** As somebody else left it after the form was opened. */
    public @Nullable Defined meanwhile() {
        return refused != null && refused.stale() ? present : null;
    }

    /** Saved again, it takes the place of what is there now. */
    public String version() {
        var other = meanwhile();
        return other == null ? sent.value("version") : String.valueOf(other.version());
    }

    public boolean isNew() {
        return sent.value("version").isEmpty();
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}
