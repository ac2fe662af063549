package uk.hearth.dashboard.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows by their themes: each theme, and after it its sub-reasons. */
final class TermGroups {

    private TermGroups() {}

    static List<List<TermRow>> of(List<TermRow> rows) {
        var groups = new ArrayList<List<TermRow>>();
        for (var row : rows) {
            if (!row.sub() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }

    /** What the list has and the rows do not comes in at its place: nothing that was listed is ever dropped. */
    static List<List<TermRow>> withMissing(List<TermRow> rows, ThemeList list) {
        var groups = of(rows);
        for (var theme : list.themes()) {
            groups.stream()
                    .filter(group -> group.get(0).code().equals(theme.code()))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> addMissing(group, TermRow.of(theme)),
                            () -> groups.add(new ArrayList<>(TermRow.of(theme))));
        }
        return groups;
    }

    private static void addMissing(List<TermRow> group, List<TermRow> listed) {
        var there = group.stream().map(TermRow::codeOrMade).collect(Collectors.toSet());
        listed.stream().skip(1).filter(row -> !there.contains(row.code())).forEach(group::add);
    }
}
