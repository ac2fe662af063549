package uk.hearth.dashboard.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;

/**
 * A list of themes in its form.
 *
 * @param present as the list is now; absent of one that is not there yet
 * @param rows as they were written
 */
public record ShownThemes(
        @Nullable ThemeList present,
        List<TermRow> rows,
        Sent sent,
        @Nullable Refused refused) {

    private static final int SPARE = 3;

    /**
     * A row of the form.
     *
     * @param place as the service numbers it: 2 the third theme, 2-0 its first sub-reason
     * @param known whether it is in the list already, so that its code stays
     */
    public record Filled(String place, int number, TermRow row, boolean known) {

        public String id(String field) {
            return field + "-" + place;
        }

        public String label() {
            return (row.sub() ? "sub-reason" : "theme") + " in row " + number;
        }
    }

    /** A theme, its sub-reasons and room for one more of these; then room for more themes. */
    public List<Filled> filled() {
        var filled = new ArrayList<Filled>();
        var known = known();
        int theme = -1;
        for (var group : groups()) {
            theme++;
            for (int i = 0; i < group.size(); i++) {
                var place = i == 0 ? String.valueOf(theme) : "%d-%d".formatted(theme, i - 1);
                var row = group.get(i);
                filled.add(new Filled(place, filled.size() + 1, row, known.contains(key(group.get(0), row))));
            }
        }
        return filled;
    }

    private List<List<TermRow>> groups() {
        var other = meanwhile();
        var groups = other == null ? TermGroups.of(rows) : TermGroups.withMissing(rows, other);
        groups.forEach(group -> group.add(TermRow.empty(true)));
        for (int i = 0; i < SPARE; i++) {
            groups.add(List.of(TermRow.empty(false)));
        }
        return groups;
    }

    private Set<String> known() {
        return present == null
                ? Set.of()
                : present.themes().stream()
                        .map(TermRow::of)
                        .flatMap(group -> group.stream().map(row -> key(group.get(0), row)))
                        .collect(Collectors.toSet());
    }

    private static String key(TermRow theme, TermRow row) {
        return row.sub() ? theme.code() + "/" + row.code() : row.code();
    }

    /** As somebody else left it after the form was opened. */
    public @Nullable ThemeList meanwhile() {
        return refused != null && refused.stale() ? present : null;
    }

    /** What the list has now, and the form does not say so: in words. */
    public List<String> differences() {
        var other = meanwhile();
        if (other == null) {
            return List.of();
        }
        var written = rows.stream().map(ShownThemes::told).collect(Collectors.toSet());
        var now = other.themes().stream()
                .flatMap(theme -> TermRow.of(theme).stream())
                .map(ShownThemes::told);
        var title =
                other.title().equals(sent.value("title")) ? Stream.<String>of() : Stream.of("Title: " + other.title());
        return Stream.concat(title, now.filter(each -> !written.contains(each))).toList();
    }

    private static String told(TermRow row) {
        return row.retiredOn().isEmpty()
                ? row.title()
                : "%s (not chosen from %s)".formatted(row.title(), row.retiredOn());
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
