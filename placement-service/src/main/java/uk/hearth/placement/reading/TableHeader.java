package uk.hearth.placement.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.TableName;

/**
 * The header of a CSV, and the table that it is of.
 *
 * @param columns by place; null for one that is not read (LA, YEAR, and the nameless ones that Excel adds)
 */
record TableHeader(TableName table, List<@Nullable Column> columns, int la, int year, int named) {

    private static final Set<String> OF_EXTRACTS = Set.of("LA", "YEAR");

    /** The table whose columns these are, in any order; null, and the problem said, when there is none. */
    static @Nullable TableHeader of(List<String> header, int file, ReturnProblems problems) {
        var names = header.stream()
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .toList();
        var given = names.stream().filter(name -> !name.isEmpty()).toList();
        var distinct = new HashSet<>(given);
        if (distinct.size() < given.size()) {
            problems.add(
                    1L,
                    null,
                    "doubled-column",
                    "File " + file + " has two columns of the same name.",
                    "Keep one of them.");
            return null;
        }
        distinct.removeAll(OF_EXTRACTS);
        var table = TableName.thisYear().stream()
                .filter(name -> columnsOf(name, distinct).equals(distinct))
                .findFirst();
        if (table.isEmpty()) {
            unknown(distinct, file, problems);
            return null;
        }
        return of(table.get(), names);
    }

    private static TableHeader of(TableName table, List<String> names) {
        var columns = new ArrayList<@Nullable Column>();
        for (var name : names) {
            columns.add(name.isEmpty() || OF_EXTRACTS.contains(name) ? null : Column.valueOf(name));
        }
        int named = names.size();
        while (names.get(named - 1).isEmpty()) {
            named--;
        }
        return new TableHeader(table, columns, names.indexOf("LA"), names.indexOf("YEAR"), named);
    }

    /** A header may bring a column UASC of its own. */
    private static Set<String> columnsOf(TableName table, Set<String> given) {
        var columns = table.sent().stream().map(Column::name).collect(Collectors.toCollection(HashSet::new));
        if (table == TableName.HEADER && given.contains(Column.UASC.name())) {
            columns.add(Column.UASC.name());
        }
        return columns;
    }

    boolean bringsUasc() {
        return columns.contains(Column.UASC);
    }

    private static void unknown(Set<String> given, int file, ReturnProblems problems) {
        var nearest = TableName.thisYear().stream()
                .max(Comparator.comparingInt(table -> likeness(table, given)))
                .orElseThrow();
        if (likeness(nearest, given) < 2) {
            problems.add(
                    1L,
                    null,
                    "unknown-table",
                    "The columns of file " + file + " are those of no table of the return.",
                    "Leave it out, or check its header: the first row must hold the names of the columns.");
            return;
        }
        missing(nearest, given)
                .forEach(column -> problems.add(
                        1L,
                        nearest.title() + "." + column,
                        "missing-column",
                        "File %d looks like the table %s, but has no column %s."
                                .formatted(file, nearest.title(), column),
                        "Add the column, empty if there is nothing to say."));
        long extra = given.stream()
                .filter(name -> !columnsOf(nearest, given).contains(name))
                .count();
        if (extra > 0) {
            problems.add(
                    1L,
                    nearest.title(),
                    "extra-column",
                    "File %d looks like the table %s, but has %d columns that it has not."
                            .formatted(file, nearest.title(), extra),
                    "Its columns are " + nearest.sent() + "; LA and YEAR may stand beside them.");
        }
    }

    private static int likeness(TableName table, Set<String> given) {
        var shared = new HashSet<>(columnsOf(table, given));
        shared.retainAll(given);
        shared.removeAll(Set.of("CHILD", "DOB"));
        return shared.size() * 4 - missing(table, given).size();
    }

    private static Set<Column> missing(TableName table, Set<String> given) {
        var missing = EnumSet.copyOf(table.sent());
        missing.removeIf(column -> given.contains(column.name()));
        return missing;
    }
}
